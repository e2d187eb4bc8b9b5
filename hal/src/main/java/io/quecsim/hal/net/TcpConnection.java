package io.quecsim.hal.net;

import io.quecsim.hal.ByteQueue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One TCP connection as the script's stack sees it. Nothing here waits: a caller that finds too little waits for its
 * {@link NetListener} and looks again. For the domain's thread.
 */
public final class TcpConnection extends NetSocket {
    /** Where a connection stands. */
    public enum State {
        CONNECTING,
        /** Both ends are there; either may have stopped sending. */
        OPEN,
        /** It was refused, reset or lost; {@link #errno} says why. Bytes received before can still be read. */
        FAILED,
        CLOSED
    }

    private final ByteQueue received = new ByteQueue(Integer.MAX_VALUE);
    private final Endpoint remote;
    private @Nullable Endpoint local;
    private State state = State.CONNECTING;
    private boolean peerEnded;
    private boolean outputShut;
    private int unsentBytes;
    /** Read by the script and not yet told to the link, which is told in larger pieces. */
    private int consumedBytes;

    private final int track;

    TcpConnection(NetStack stack, int id, Endpoint remote) {
        super(stack, id);
        this.remote = remote;
        this.track = stack.track("tcp" + id + " " + remote);
        hold();
    }

    public State state() {
        return state;
    }

    public Endpoint remote() {
        return remote;
    }

    /** Our end, once connected. */
    public @Nullable Endpoint local() {
        return local;
    }

    public int availableBytes() {
        return received.size();
    }

    /** The place of {@code value} in what was received, counted from the next byte to read, or -1. */
    public int indexOf(byte value) {
        return received.indexOf(value);
    }

    /** Whether nothing is left to read and nothing more will come: the peer ended, or the connection broke. */
    public boolean atEnd() {
        return received.isEmpty() && (peerEnded || state == State.FAILED || state == State.CLOSED);
    }

    /** Moves up to {@code to - from} received bytes into {@code into}; returns how many, 0 when there are none now. */
    public int read(byte[] into, int from, int to) {
        int count = received.take(into, from, to);
        consumedBytes += count;
        boolean worthTelling =
                received.isEmpty() || consumedBytes >= stack.limits().receiveBufferBytes() / 4;
        if (consumedBytes > 0 && worthTelling && state == State.OPEN) {
            stack.link().consumed(id, consumedBytes);
            consumedBytes = 0;
        }
        return count;
    }

    /** How much {@link #write} would take now. */
    public int writableBytes() {
        boolean writable = state == State.OPEN && !outputShut;
        return writable ? stack.limits().sendBufferBytes() - unsentBytes : 0;
    }

    /** Bytes written that the network has not yet taken over. */
    public int unsentBytes() {
        return unsentBytes;
    }

    /**
     * Takes what fits of {@code data[from..to)} into the send buffer and sends it; returns how much that was, 0 when the
     * buffer is full.
     *
     * @throws NetException ENOTCONN when not connected, EPIPE when output was shut down, or why the connection broke
     */
    public int write(byte[] data, int from, int to) {
        if (state == State.FAILED) {
            throw new NetException(errno());
        }
        if (state != State.OPEN) {
            throw new NetException(Errno.ENOTCONN);
        }
        if (outputShut) {
            throw new NetException(Errno.EPIPE);
        }
        int count = Math.min(to - from, writableBytes());
        if (count > 0) {
            byte[] piece = Arrays.copyOfRange(data, from, from + count);
            unsentBytes += count;
            holdWhileTalking();
            stack.traceBytes(track, "tx", piece);
            stack.link().send(id, piece);
        }
        return count;
    }

    /** Ends our half of the conversation; the peer sees the end behind the last byte. */
    public void shutdownOutput() {
        if (state != State.OPEN) {
            throw new NetException(Errno.ENOTCONN);
        }
        if (!outputShut) {
            outputShut = true;
            stack.link().shutdownOutput(id);
        }
    }

    /** Gives the connection up; what was written still goes out. Closing twice does nothing. */
    public void close() {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            received.clear();
            stack.link().close(id);
            stack.forget(this);
            letGo();
        }
    }

    /** Behind its end a peer speaks only when it is spoken to. */
    private void holdWhileTalking() {
        if (peerEnded && unsentBytes == 0) {
            letGo();
        } else {
            hold();
        }
    }

    @Override
    void connected(Endpoint newLocal) {
        local = newLocal;
        state = State.OPEN;
        stack.traceInstant(track, "connected", newLocal.port());
        tell();
    }

    @Override
    void bytes(byte[] data) {
        received.put(data, 0, data.length);
        stack.traceBytes(track, "rx", data);
        tell();
    }

    @Override
    void sent(int bytes) {
        unsentBytes -= bytes;
        holdWhileTalking();
        tell();
    }

    @Override
    void ended() {
        peerEnded = true;
        stack.traceInstant(track, "ended", 0);
        holdWhileTalking();
        tell();
    }

    @Override
    void failed(int newErrno) {
        error(newErrno);
        state = State.FAILED;
        unsentBytes = 0;
        stack.traceInstant(track, "failed", newErrno);
        letGo();
        tell();
    }
}
