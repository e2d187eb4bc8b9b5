package io.quecsim.core.port;

import io.quecsim.core.vm.CallSite;

/** Where hints go that a device never gives: a sleep that was not awaited, {@code run()} of something that is no coroutine. */
@FunctionalInterface
public interface Warnings {
    /** Nobody listens. */
    Warnings NONE = (kind, message, site) -> {};

    /**
     * @param kind short name of the warning, for switching it off: {@code never-awaited}
     * @param message one sentence, for the author of the script
     * @param site where in the script; may be null
     */
    void warn(String kind, String message, CallSite site);
}
