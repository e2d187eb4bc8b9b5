package io.quecsim.hal.usb;

import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;

/**
 * The network card that the module is to the computer at its USB socket, as far as its own firmware can tell: whether it is switched
 * on, and its kind. No computer of the host sees such a card, and nothing passes. For the domain's thread.
 */
public final class UsbNet implements Resettable {
    /** What the computer takes the card for; codes as the documentation of {@code misc.USBNET} has them. */
    public enum Kind {
        ECM(1),
        RNDIS(3);

        public final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private final UsbSocket socket;
    /** That of a new module is ECM: documentation of {@code misc.USBNET}. */
    private Kind kind = Kind.ECM;

    private Kind next = Kind.ECM;
    private boolean on;

    public UsbNet(UsbSocket socket) {
        this.socket = socket;
    }

    /** The kind it is. */
    public Kind kind() {
        return kind;
    }

    /** @param newKind what it is when the module has begun again; the module keeps it */
    public void becomes(Kind newKind) {
        next = newKind;
    }

    public void turn(boolean newOn) {
        on = newOn;
    }

    /** Whether the computer has it: it is on, and the cable is in. */
    public boolean isConnected() {
        return on && socket.isPlugged();
    }

    @Override
    public void reset(Reset how) {
        if (how == Reset.HARD) {
            kind = next;
            on = false;
        }
    }
}
