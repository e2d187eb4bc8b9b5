package io.quecsim.hal.net;

/** Told, on the domain's thread, that a socket or query is in another state than before: whoever waits looks again. */
@FunctionalInterface
public interface NetListener {
    NetListener NOBODY = () -> {};

    void changed();
}
