package io.quecsim.hal.host;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Pacer;
import org.jspecify.annotations.Nullable;

/**
 * {@code --clock realtime}: simulated time is never ahead of the wall's. It starts where it is first asked. A device
 * that fell behind, because the host was busy, catches up as fast as it can.
 */
public final class RealtimePacer implements Pacer {
    private final HostClock clock;
    private final double speed;
    private @Nullable WallMap map;

    /** @param speed simulated seconds in a wall second, 0.001..1000 */
    public RealtimePacer(HostClock clock, double speed) {
        this.clock = clock;
        this.speed = WallMap.checkedSpeed(speed);
    }

    @Override
    public long limitNanos(long nowNanos) {
        return map(nowNanos).nowNanos();
    }

    @Override
    public void await(long nowNanos, long untilNanos, Door door) throws InterruptedException {
        map(nowNanos).await(untilNanos, door);
    }

    @Override
    public long arrivalNanos(long nowNanos) {
        return Math.max(nowNanos, map(nowNanos).nowNanos());
    }

    private WallMap map(long nowNanos) {
        if (map == null) {
            map = new WallMap(clock, speed, nowNanos);
        }
        return map;
    }
}
