package io.quecsim.hal.usb;

import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import org.jspecify.annotations.Nullable;

/** The USB socket: a cable is in it, or not. The cable belongs to the world outside. For the domain's thread. */
public final class UsbSocket implements Resettable {
    /** Told when the cable comes or goes. */
    @FunctionalInterface
    public interface Listener {
        void plugged(boolean in);
    }

    private boolean plugged;
    private @Nullable Listener listener;

    /** @param plugged whether a cable is in at power-on */
    public UsbSocket(boolean plugged) {
        this.plugged = plugged;
    }

    public boolean isPlugged() {
        return plugged;
    }

    /** @param newListener null for none */
    public void listener(@Nullable Listener newListener) {
        listener = newListener;
    }

    /** The cable is put in or pulled out; as it was already is no news. */
    public void plug(boolean in) {
        if (in != plugged) {
            plugged = in;
            if (listener != null) {
                listener.plugged(in);
            }
        }
    }

    @Override
    public void reset(Reset how) {
        listener = null;
    }
}
