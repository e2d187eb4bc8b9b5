package io.quecsim.core.vm;

/** A place in the guest's code, resolved to file and line only when somebody asks; cheap enough to keep with every sleep. */
public interface CallSite {
    /** As tracebacks print it. */
    String file();

    int line();

    String function();
}
