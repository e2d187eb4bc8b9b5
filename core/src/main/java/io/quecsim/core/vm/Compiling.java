package io.quecsim.core.vm;

/** When functions become JVM classes, see {@link Tier}. What a run does is the same with each; only how long the host works differs. */
public enum Compiling {
    /** Where the interpreter turns out to spend its time. */
    HOT,
    /** At the second meeting: for tests, since nearly all that runs more than once is then compiled. */
    EARLY,
    /** Never. */
    NEVER;

    /** Tells the machine, before it runs. */
    public void tell(Vm vm) {
        switch (this) {
            case EARLY -> vm.compileEagerly();
            case NEVER -> vm.compileNever();
            default -> {}
        }
    }
}
