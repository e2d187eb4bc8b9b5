package io.quecsim.hal.net.host;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannelConfig;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetEvents;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.net.NetLink;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The host's network, over Netty. Commands come on the domain's thread, answers leave on the event loops. */
final class HostLink implements NetLink {
    private static final long CLOSE_MILLIS = 6000;
    private static final long SERVER_CLOSE_MILLIS = 1000;

    private final HostNetwork network;
    private final HostPolicy policy;
    private final int windowBytes;
    private final NetEvents events;

    /** Known to the stack by number; for the domain's thread. */
    private final Map<Integer, HostConnection> connections = new LinkedHashMap<>();

    private final Map<Integer, Channel> servers = new LinkedHashMap<>();
    private final List<Channel> closing = new ArrayList<>();

    /** Arrived and not yet adopted; shared with the event loops. */
    private final Map<Long, HostConnection> arrivals = new ConcurrentHashMap<>();

    private final AtomicLong lastToken = new AtomicLong();

    HostLink(HostNetwork network, HostPolicy policy, NetLimits limits, NetEvents events) {
        this.network = network;
        this.policy = policy;
        this.windowBytes = limits.receiveBufferBytes();
        this.events = events;
    }

    @Override
    public void connect(int id, Endpoint remote) {
        NioSocketChannel channel = new NioSocketChannel();
        configure(channel.config());
        HostConnection connection = new HostConnection(channel, events, windowBytes);
        connections.put(id, connection);
        connection.connect(id, remote, network.loops());
    }

    private void configure(SocketChannelConfig config) {
        // Nothing is read before the stack knows the connection, or it would hear of bytes first.
        config.setAutoRead(false);
        config.setAllowHalfClosure(true);
        config.setTcpNoDelay(true);
        config.setConnectTimeoutMillis(policy.connectTimeoutMillis());
    }

    @Override
    public void listen(int id, Endpoint local, int backlog) {
        InetAddress where = policy.exposed() ? new InetSocketAddress(0).getAddress() : InetAddress.getLoopbackAddress();
        ChannelFuture binding = new ServerBootstrap()
                .group(network.loops())
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_BACKLOG, Math.max(1, backlog))
                .childHandler(new Arrival(id))
                .bind(where, local.port());
        servers.put(id, binding.channel());
        binding.addListener(done -> {
            if (done.isSuccess()) {
                InetSocketAddress bound = (InetSocketAddress) binding.channel().localAddress();
                events.listening(id, Endpoint.of(bound));
            } else {
                events.failed(id, HostErrors.errno(done.cause()));
            }
        });
    }

    /** Announces each connection that comes in at one server. */
    @ChannelHandler.Sharable
    private final class Arrival extends ChannelInboundHandlerAdapter {
        private final int listenerId;

        Arrival(int listenerId) {
            this.listenerId = listenerId;
        }

        @Override
        public void channelRegistered(ChannelHandlerContext context) {
            configure((SocketChannelConfig) context.channel().config());
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            NioSocketChannel channel = (NioSocketChannel) context.channel();
            context.pipeline().remove(this);
            long token = lastToken.incrementAndGet();
            arrivals.put(token, new HostConnection(channel, events, windowBytes));
            events.arrived(
                    listenerId, token, Endpoint.of(channel.localAddress()), Endpoint.of(channel.remoteAddress()));
        }
    }

    @Override
    public void adopt(long token, int id) {
        HostConnection connection = arrivals.remove(token);
        if (connection != null) {
            connections.put(id, connection);
            connection.startLater(id);
        }
    }

    @Override
    public void refuse(long token) {
        HostConnection connection = arrivals.remove(token);
        if (connection != null) {
            // Lingering for no time makes the close a reset, as a full stack answers.
            connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
            close(connection);
        }
    }

    @Override
    public void send(int id, byte[] data) {
        HostConnection connection = connections.get(id);
        if (connection != null) {
            connection.sendLater(data);
        }
    }

    @Override
    public void consumed(int id, int bytes) {
        HostConnection connection = connections.get(id);
        if (connection != null) {
            connection.consumedLater(bytes);
        }
    }

    @Override
    public void shutdownOutput(int id) {
        HostConnection connection = connections.get(id);
        if (connection != null) {
            connection.shutdownOutputLater();
        }
    }

    @Override
    public void close(int id) {
        HostConnection connection = connections.remove(id);
        if (connection != null) {
            close(connection);
        }
        Channel server = servers.remove(id);
        if (server != null) {
            close(server);
        }
    }

    /**
     * Waits, in the host's time, until the port is free: a script that closes a server and listens again on its port, or
     * connects to it, must not depend on how fast a thread is. The JDK lets go of the port in the selection after the
     * close, hence the empty task that has to wait for one.
     */
    private static void close(Channel server) {
        boolean registered = server.isRegistered();
        try {
            server.close().await(SERVER_CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            if (registered) {
                server.eventLoop()
                        .schedule(() -> {}, 1, TimeUnit.MILLISECONDS)
                        .await(SERVER_CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close(HostConnection connection) {
        connection.closeLater();
        closing.removeIf(channel -> !channel.isOpen());
        closing.add(connection.channel());
    }

    @Override
    public void resolve(int id, String host) {
        network.resolvers().execute(() -> {
            try {
                InetAddress[] found = InetAddress.getAllByName(host);
                Arrays.sort(found, Comparator.comparing(address -> !(address instanceof Inet4Address)));
                events.resolved(id, List.of(found));
            } catch (UnknownHostException e) {
                events.resolved(id, List.of());
            }
        });
    }

    @Override
    public void close() {
        for (Integer id : List.copyOf(servers.keySet())) {
            close(id);
        }
        for (Integer id : List.copyOf(connections.keySet())) {
            close(id);
        }
        for (Long token : List.copyOf(arrivals.keySet())) {
            refuse(token);
        }
        try {
            for (Channel channel : closing) {
                channel.closeFuture().await(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
