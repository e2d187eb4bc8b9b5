package io.quecsim.hal.net;

/**
 * The network below a {@link NetStack}: it is told what to do, on the domain's thread, and answers with {@link NetEvents}
 * later, never from within the call. Sockets and queries are known by numbers the stack gives. A number the link does
 * not know, or no longer, is no error: commands and answers may cross.
 */
public interface NetLink extends AutoCloseable {
    /** Answer: {@link NetEvents#connected} or {@link NetEvents#failed}. */
    void connect(int id, Endpoint remote);

    /** Answer: {@link NetEvents#listening} or {@link NetEvents#failed}, then {@link NetEvents#arrived} again and again. */
    void listen(int id, Endpoint local, int backlog);

    /** The connection that arrived with {@code token} is to be known as {@code id}; its bytes begin to flow. */
    void adopt(long token, int id);

    /** The connection that arrived with {@code token} is not wanted. */
    void refuse(long token);

    /** Answer: {@link NetEvents#sent}, in one piece or more. The array is the link's to keep. */
    void send(int id, byte[] data);

    /** The script has read {@code bytes}; so much more may come. */
    void consumed(int id, int bytes);

    /** Nothing more will be sent; the peer is told behind the last byte. */
    void shutdownOutput(int id);

    /** The socket is given up; what was sent before still goes out. No answer comes any more. */
    void close(int id);

    /** Answer: {@link NetEvents#resolved}. */
    void resolve(int id, String host);

    /** Everything is given up; returns when what was sent has gone out, or a peer has been slow for a while. */
    @Override
    void close();
}
