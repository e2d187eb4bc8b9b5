package io.quecsim.hal.power;

import io.quecsim.core.time.TimeDomain;
import org.jspecify.annotations.Nullable;

/**
 * The power key of a running module. What of a press the module tells differs: some tell both press and release, others only a
 * release, and only of a press that was long enough. For the domain's thread.
 */
public final class PowerKey implements Resettable {
    /** Told of what the module notices. */
    @FunctionalInterface
    public interface Listener {
        void key(boolean pressed);
    }

    private final TimeDomain time;
    private final boolean tellsPress;
    private final long leastPressNanos;
    private boolean down;
    private long downNanos;
    private @Nullable Listener listener;

    /**
     * @param tellsPress whether a press is told when it begins, and not only its end
     * @param leastPressNanos a shorter press is not told when it ends
     */
    public PowerKey(TimeDomain time, boolean tellsPress, long leastPressNanos) {
        this.time = time;
        this.tellsPress = tellsPress;
        this.leastPressNanos = leastPressNanos;
    }

    /** @param newListener null for none */
    public void listener(@Nullable Listener newListener) {
        listener = newListener;
    }

    public boolean isDown() {
        return down;
    }

    /** The key goes down or up; as it was already is no news. */
    public void press(boolean newDown) {
        if (newDown == down) {
            return;
        }
        down = newDown;
        long now = time.nowNanos();
        boolean told = down ? tellsPress : now - downNanos >= leastPressNanos;
        if (down) {
            downNanos = now;
        }
        if (told && listener != null) {
            listener.key(down);
        }
    }

    @Override
    public void reset(Reset how) {
        listener = null;
    }
}
