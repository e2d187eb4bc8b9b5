package io.quecsim.hal.net;

import io.quecsim.core.time.TimeDomain;
import java.util.List;

/** {@code --net off}: no network. Nothing can be reached, no name is known. */
final class OffLink implements NetLink {
    private final TimeDomain domain;
    private final NetEvents events;

    OffLink(TimeDomain domain, NetEvents events) {
        this.domain = domain;
        this.events = events;
    }

    @Override
    public void connect(int id, Endpoint remote) {
        domain.after(0, due -> events.failed(id, Errno.ENETUNREACH));
    }

    @Override
    public void listen(int id, Endpoint local, int backlog) {
        domain.after(0, due -> events.failed(id, Errno.ENETUNREACH));
    }

    @Override
    public void resolve(int id, String host) {
        domain.after(0, due -> events.resolved(id, List.of()));
    }

    @Override
    public void adopt(long token, int id) {
        throw new IllegalStateException("nothing arrives without a network");
    }

    @Override
    public void refuse(long token) {
        throw new IllegalStateException("nothing arrives without a network");
    }

    @Override
    public void send(int id, byte[] data) {
        throw new IllegalStateException("nothing is connected without a network");
    }

    @Override
    public void consumed(int id, int bytes) {
        throw new IllegalStateException("nothing is connected without a network");
    }

    @Override
    public void shutdownOutput(int id) {
        throw new IllegalStateException("nothing is connected without a network");
    }

    @Override
    public void close(int id) {
        // Nothing is connected, so there is nothing to give up.
    }

    @Override
    public void close() {
        // There is no network to give back.
    }
}
