package io.quecsim.binding;

/** What an annotated method is to the guest. */
enum Role {
    FUNCTION("PyFunction", "function", false),
    METHOD("PyMethod", "function", true),
    STATIC_METHOD("PyStaticMethod", "staticMethod", false),
    CLASS_METHOD("PyClassMethod", "classMethod", true),
    NEW("PyNew", null, true),
    GETTER("PyGetter", "getter", true),
    SETTER("PySetter", "setter", true);

    final String annotation;
    /** The verb of {@code NativeMembers} that adds it; null when it is no member. */
    final String adder;
    /** Whether the first argument is the instance or type it is called on. */
    final boolean hasReceiver;

    Role(String annotation, String adder, boolean hasReceiver) {
        this.annotation = annotation;
        this.adder = adder;
        this.hasReceiver = hasReceiver;
    }
}
