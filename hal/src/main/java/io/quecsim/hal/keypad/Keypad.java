package io.quecsim.hal.keypad;

import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The scanner of a key matrix. Fingers belong to the world outside; the module hears of a key only while it scans, and only of
 * keys in the rows and columns that it scans. For the domain's thread.
 */
public final class Keypad implements Resettable {
    /** Told of keys while the matrix is scanned. */
    @FunctionalInterface
    public interface Listener {
        void key(int row, int column, boolean pressed);
    }

    private final int mostRows;
    private final int mostColumns;
    private final BitSet down = new BitSet();
    private int rows;
    private int columns;
    private boolean scanning;
    private @Nullable Listener listener;

    public Keypad(int mostRows, int mostColumns) {
        this.mostRows = mostRows;
        this.mostColumns = mostColumns;
        this.rows = mostRows;
        this.columns = mostColumns;
    }

    public int mostRows() {
        return mostRows;
    }

    public int mostColumns() {
        return mostColumns;
    }

    /** How much of the matrix is wired. */
    public void size(int newRows, int newColumns) {
        rows = newRows;
        columns = newColumns;
    }

    public void scan(boolean on) {
        scanning = on;
    }

    public boolean isScanning() {
        return scanning;
    }

    /** @param newListener null for none */
    public void listener(@Nullable Listener newListener) {
        listener = newListener;
    }

    /** @throws IllegalArgumentException when no such key can be there */
    public void check(int row, int column) {
        if (row < 0 || row >= mostRows || column < 0 || column >= mostColumns) {
            throw new IllegalArgumentException(
                    "no key " + row + "," + column + "; the module scans " + mostRows + " rows of " + mostColumns);
        }
    }

    /** A key goes down or up; as it was already is no news. */
    public void press(int row, int column, boolean pressed) {
        check(row, column);
        int key = row * mostColumns + column;
        if (down.get(key) == pressed) {
            return;
        }
        down.set(key, pressed);
        if (scanning && row < rows && column < columns && listener != null) {
            listener.key(row, column, pressed);
        }
    }

    @Override
    public void reset(Reset how) {
        scanning = false;
        rows = mostRows;
        columns = mostColumns;
        listener = null;
    }
}
