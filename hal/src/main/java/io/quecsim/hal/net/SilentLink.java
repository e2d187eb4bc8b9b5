package io.quecsim.hal.net;

/** The link of a replay: it does nothing, since the journal has what the network answered. */
final class SilentLink implements NetLink {
    @Override
    public void connect(int id, Endpoint remote) {}

    @Override
    public void listen(int id, Endpoint local, int backlog) {}

    @Override
    public void adopt(long token, int id) {}

    @Override
    public void refuse(long token) {}

    @Override
    public void send(int id, byte[] data) {}

    @Override
    public void consumed(int id, int bytes) {}

    @Override
    public void shutdownOutput(int id) {}

    @Override
    public void close(int id) {}

    @Override
    public void resolve(int id, String host) {}

    @Override
    public void close() {}
}
