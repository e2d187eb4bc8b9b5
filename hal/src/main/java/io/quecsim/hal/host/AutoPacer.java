package io.quecsim.hal.host;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Pacer;
import org.jspecify.annotations.Nullable;

/**
 * {@code --clock auto}: virtual time, but paced by the wall from the moment the first outside source or operation is
 * open ({@link Door#openSources}: a UART on a pty, a connect or DNS query under way) until none is left. So a script
 * that talks to nobody runs in no time, and one that waits five seconds for an answer gives the peer five seconds.
 */
public final class AutoPacer implements Pacer {
    private final HostClock clock;
    private final double speed;
    private final Door door;
    private @Nullable WallMap map;

    /** @param speed simulated seconds in a wall second while paced, 0.001..1000 */
    public AutoPacer(HostClock clock, double speed, Door door) {
        this.clock = clock;
        this.speed = WallMap.checkedSpeed(speed);
        this.door = door;
    }

    @Override
    public long limitNanos(long nowNanos) {
        WallMap map = map(nowNanos);
        return map == null ? Long.MAX_VALUE : map.nowNanos();
    }

    @Override
    public void await(long nowNanos, long untilNanos, Door waitedFor) throws InterruptedException {
        WallMap map = map(nowNanos);
        if (map == null) {
            Pacer.VIRTUAL.await(nowNanos, untilNanos, waitedFor);
        } else {
            map.await(untilNanos, waitedFor);
        }
    }

    @Override
    public long arrivalNanos(long nowNanos) {
        WallMap map = map(nowNanos);
        return map == null ? nowNanos : Math.max(nowNanos, map.nowNanos());
    }

    /** Each paced stretch has its own line to the wall, beginning where the stretch begins; null when unpaced. */
    private @Nullable WallMap map(long nowNanos) {
        if (door.openSources() == 0) {
            map = null;
        } else if (map == null) {
            map = new WallMap(clock, speed, nowNanos);
        }
        return map;
    }
}
