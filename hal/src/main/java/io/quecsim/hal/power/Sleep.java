package io.quecsim.hal.power;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the module may sleep when it has nothing to do: the switch for it, and the locks that keep it awake. Both belong to
 * the module, not to the script's machine: a soft reset leaves them. For the domain's thread.
 */
public final class Sleep implements Resettable {
    private final int most;
    private final SortedMap<Integer, Lock> locks = new TreeMap<>();
    private boolean auto;

    private static final class Lock {
        private boolean held;
    }

    /** @param most how many locks there can be, 1 and more */
    public Sleep(int most) {
        this.most = most;
    }

    /** Whether the module sleeps by itself. */
    public void auto(boolean on) {
        auto = on;
    }

    /** Makes a lock that nobody holds; its number, from 1, the least that is free, or -1 when there are no more. */
    public int create() {
        for (int number = 1; number <= most; number++) {
            if (!locks.containsKey(number)) {
                locks.put(number, new Lock());
                return number;
            }
        }
        return -1;
    }

    /** Takes a lock away, held or not; false when there is none of this number. */
    public boolean delete(int number) {
        return locks.remove(number) != null;
    }

    /** Holds or releases a lock; false when there is none of this number. */
    public boolean hold(int number, boolean held) {
        Lock lock = locks.get(number);
        if (lock != null) {
            lock.held = held;
        }
        return lock != null;
    }

    /** How many locks there are, held or not. */
    public int count() {
        return locks.size();
    }

    /** Whether nothing but work keeps the module awake. */
    public boolean isAllowed() {
        return auto && locks.values().stream().noneMatch(lock -> lock.held);
    }

    @Override
    public void reset(Reset how) {
        if (how == Reset.HARD) {
            auto = false;
            locks.clear();
        }
    }
}
