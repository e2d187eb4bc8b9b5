package io.quecsim.hal.net.host;

/**
 * What a script may do with the host's network. It reaches what the host reaches.
 *
 * @param exposed whether a listening socket is open to other machines; otherwise it binds to loopback, whatever address
 *     the script names
 * @param connectTimeoutMillis how long a connect may take, in the host's time, before it fails with ETIMEDOUT
 */
public record HostPolicy(boolean exposed, int connectTimeoutMillis) {
    /** Loopback only; 75 seconds, the traditional time of TCP stacks (RFC 1122 asks for 3 minutes at most). */
    public static final HostPolicy DEFAULT = new HostPolicy(false, 75_000);

    public HostPolicy {
        if (connectTimeoutMillis < 1) {
            throw new IllegalArgumentException("a connect timeout of " + connectTimeoutMillis + " ms");
        }
    }
}
