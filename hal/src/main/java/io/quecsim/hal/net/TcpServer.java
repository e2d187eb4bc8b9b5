package io.quecsim.hal.net;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** A listening TCP socket. For the domain's thread. */
public final class TcpServer extends NetSocket {
    private final int backlog;
    private final ArrayDeque<TcpConnection> waiting = new ArrayDeque<>();
    private @Nullable Endpoint local;
    private boolean closed;

    TcpServer(NetStack stack, int id, int backlog) {
        super(stack, id);
        this.backlog = Math.max(1, backlog);
        hold();
    }

    /** Whether it is known by now that it listens, or ({@link #errno}) that it cannot. */
    public boolean isDecided() {
        return local != null || errno() != 0;
    }

    /** Where it listens in truth, once it does. */
    public @Nullable Endpoint local() {
        return local;
    }

    /** How many connections wait to be accepted. */
    public int pending() {
        return waiting.size();
    }

    /** The next connection that came in, or null when none waits. */
    public @Nullable TcpConnection accept() {
        return waiting.poll();
    }

    /** Stops listening; connections that nobody accepted are closed. Closing twice does nothing. */
    public void close() {
        if (!closed) {
            closed = true;
            stack.link().close(id);
            stack.forget(this);
            letGo();
            for (TcpConnection connection = accept(); connection != null; connection = accept()) {
                connection.close();
            }
        }
    }

    @Override
    void listening(Endpoint newLocal) {
        local = newLocal;
        tell();
    }

    @Override
    void arrived(long token, Endpoint near, Endpoint remote) {
        if (waiting.size() >= backlog || stack.isFull()) {
            stack.link().refuse(token);
            return;
        }
        waiting.add(stack.adopt(token, near, remote));
        tell();
    }

    @Override
    void failed(int newErrno) {
        error(newErrno);
        letGo();
        tell();
    }
}
