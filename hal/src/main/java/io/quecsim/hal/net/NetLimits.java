package io.quecsim.hal.net;

/**
 * What a module's TCP/IP stack has room for, from the profile.
 *
 * @param sendBufferBytes bytes a connection takes before the network has taken them over
 * @param receiveBufferBytes bytes a connection holds for the script before the peer has to wait
 * @param maxSockets sockets open at a time
 */
public record NetLimits(int sendBufferBytes, int receiveBufferBytes, int maxSockets) {
    public NetLimits {
        if (sendBufferBytes < 1 || receiveBufferBytes < 1 || maxSockets < 1) {
            throw new IllegalArgumentException("network limits must be positive");
        }
    }
}
