package io.quecsim.simulator.board;

import io.quecsim.hal.uart.UartSettings;
import io.quecsim.hal.uart.UartWatch;
import java.util.Locale;

/** Tells the user what goes wrong on a UART's line: the first time at once, the rest as a sum when the run is over. */
final class UartNotices implements UartWatch {
    private final String name;
    private final int bufferBytes;
    private final WarningSink warnings;
    private final WarningSink notes;
    private long lostBytes;
    private long toldBytes;

    UartNotices(String name, int bufferBytes, WarningSink warnings, WarningSink notes) {
        this.name = name;
        this.bufferBytes = bufferBytes;
        this.warnings = warnings;
        this.notes = notes;
    }

    @Override
    public void overrun(int bytes) {
        lostBytes += bytes;
        if (toldBytes == 0) {
            toldBytes = lostBytes;
            warnings.warn(
                    name,
                    String.format(
                            Locale.ROOT,
                            "%,d byte%s lost: the receive buffer of %,d bytes was full; read sooner, or use flow control",
                            bytes,
                            bytes == 1 ? "" : "s",
                            bufferBytes));
        }
    }

    @Override
    public void mismatch(UartSettings ours, UartSettings theirs) {
        warnings.warn(
                name,
                "the far end is set to " + theirs + ", the script to " + ours
                        + "; on a real line neither would understand the other: set both alike, or try what they would read"
                        + " with ,baud-errors=on behind --uart");
    }

    @Override
    public void note(String text) {
        notes.warn(name, text);
    }

    /** What was lost after the first warning. */
    void sum() {
        if (lostBytes > toldBytes) {
            toldBytes = lostBytes;
            warnings.warn(
                    name, String.format(Locale.ROOT, "%,d bytes lost to a full receive buffer in all", lostBytes));
        }
    }
}
