package io.quecsim.hal.net;

import java.net.InetAddress;
import java.util.List;

/** What a {@link NetLink} has to say to its {@link NetStack}. */
public interface NetEvents {
    void connected(int id, Endpoint local);

    /** A connect or listen failed, or a connection broke. It is the last word on {@code id}. */
    void failed(int id, int errno);

    void listening(int id, Endpoint local);

    /** A connection came in at {@code listenerId}; {@code token} names it until the stack adopts or refuses it. */
    void arrived(int listenerId, long token, Endpoint local, Endpoint remote);

    void bytes(int id, byte[] data);

    /** The network has taken over {@code bytes} of what was to be sent. */
    void sent(int id, int bytes);

    /** The peer will send nothing more. */
    void ended(int id);

    /** @param addresses none when the name is not known */
    void resolved(int id, List<InetAddress> addresses);
}
