package io.quecsim.hal.net;

/** What connections, servers and name queries have in common: a number, someone who waits, perhaps an error. */
abstract class NetSocket {
    final NetStack stack;
    final int id;
    private NetListener listener = NetListener.NOBODY;
    private boolean held;
    private int errno;

    NetSocket(NetStack stack, int id) {
        this.stack = stack;
        this.id = id;
    }

    /** Counts sockets and queries of this stack, from 1, in the order the script made or accepted them. */
    public int id() {
        return id;
    }

    /** Whom to tell of changes; one at a time. */
    public void listener(NetListener newListener) {
        listener = newListener;
    }

    /** Why it failed or broke, one of {@link Errno}, or 0. */
    public int errno() {
        return errno;
    }

    void tell() {
        listener.changed();
    }

    void error(int newErrno) {
        errno = newErrno;
    }

    /** From now on the outside may speak to this socket. */
    void hold() {
        if (!held) {
            held = true;
            stack.sourceOpened();
        }
    }

    /** The outside has nothing more to say to it. */
    void letGo() {
        if (held) {
            held = false;
            stack.sourceClosed();
        }
    }

    void connected(Endpoint local) {
        throw unexpected("connected");
    }

    void listening(Endpoint local) {
        throw unexpected("listening");
    }

    void arrived(long token, Endpoint local, Endpoint remote) {
        throw unexpected("arrived");
    }

    void bytes(byte[] data) {
        throw unexpected("bytes");
    }

    void sent(int bytes) {
        throw unexpected("sent");
    }

    void ended() {
        throw unexpected("ended");
    }

    void failed(int newErrno) {
        throw unexpected("failed");
    }

    private IllegalStateException unexpected(String event) {
        return new IllegalStateException(event + " for " + getClass().getSimpleName() + " " + id);
    }
}
