package io.quecsim.hal.gpio;

/** The module's end of one wire: drives it or listens, and may pull at it with a resistor of its own. */
public final class GpioPin {
    private final Wire wire;
    private final Wire.Driver driver;
    private Direction direction = Direction.IN;
    private int latch;

    GpioPin(Wire wire) {
        this.wire = wire;
        this.driver = wire.driver();
    }

    /** Sets up the pin. @param level what it drives when it is an output, 0 or 1 */
    public void init(Direction newDirection, Pull pull, int level) {
        latch = level;
        // The resistor first: a pin that turns to input shows what it pulls to, not what it left behind.
        wire.modulePull(pull);
        direction(newDirection);
    }

    /** Turns the pin round; an output drives what was last written. */
    public void direction(Direction newDirection) {
        direction = newDirection;
        driver.drive(newDirection == Direction.OUT ? latch : Wire.OPEN);
    }

    public Direction direction() {
        return direction;
    }

    /**
     * Drives {@code level}, 0 or 1.
     *
     * @return false for an input, which remembers it for when it becomes an output
     */
    public boolean write(int level) {
        latch = level;
        if (direction == Direction.IN) {
            return false;
        }
        driver.drive(level);
        return true;
    }

    /** The level of the wire, 0 or 1, whoever drives it. */
    public int read() {
        return wire.level();
    }

    public Wire wire() {
        return wire;
    }

    /** As after power-on: an input without a resistor. */
    void release() {
        init(Direction.IN, Pull.NONE, 0);
    }
}
