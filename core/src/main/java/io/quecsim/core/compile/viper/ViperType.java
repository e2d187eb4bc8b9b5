package io.quecsim.core.compile.viper;

import org.jspecify.annotations.Nullable;

/**
 * What the viper dialect knows of a value while it compiles. The first eight can be written as annotations and casts; the
 * others only occur inside.
 *
 * <p>At run time an {@link #INT} is a machine word with sign and a {@link #UINT} one without, both kept as a number in the
 * slot and never as an object; a {@link #BOOL} is {@code True} or {@code False}; a pointer is {@code object.PyPointer}.
 */
public enum ViperType {
    OBJECT("object"),
    BOOL("bool"),
    INT("int"),
    UINT("uint"),
    PTR("ptr"),
    PTR8("ptr8"),
    PTR16("ptr16"),
    PTR32("ptr32"),
    /** The constant None, which is also the null pointer and zero. */
    NONE("None"),
    /** A local that nothing was stored in yet. */
    UNBOUND("None"),
    /** The name of a type, to be called. */
    CAST("None");

    private final String text;

    ViperType(String text) {
        this.text = text;
    }

    /** As messages name it. */
    public String text() {
        return text;
    }

    /** The type an annotation names, or null. */
    public static @Nullable ViperType of(String name) {
        for (ViperType type : values()) {
            if (type.ordinal() <= PTR32.ordinal() && type.text.equals(name)) {
                return type;
            }
        }
        return null;
    }

    public boolean isInteger() {
        return this == INT || this == UINT;
    }

    public boolean isPointer() {
        return this == PTR || this == PTR8 || this == PTR16 || this == PTR32;
    }

    /** For a pointer to memory: the logarithm of an item's bytes; -1 for any other type. */
    public int itemShift() {
        return switch (this) {
            case PTR8 -> 0;
            case PTR16 -> 1;
            case PTR32 -> 2;
            default -> -1;
        };
    }
}
