package io.quecsim.simulator.web;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.trace.TraceSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;

/**
 * The dashboard's web server: {@code Dashboard.start(0, source)} serves the pages and streams {@code source} to whoever opens
 * {@link #url()}, until {@link #close()}. It listens on the loopback interface unless told otherwise and answers only
 * requests that were meant for it (see {@link Gate}).
 *
 * <p>One daemon thread does it all, so it neither keeps a finished program alive nor disturbs the simulation.
 */
public final class Dashboard implements AutoCloseable {
    /** What a browser may keep open; more are turned away. */
    private static final int MAX_CONNECTIONS = 64;

    /** How long {@link #close()} waits for viewers to take the rest of the trace. */
    private static final long FAREWELL_MILLIS = 2_000;

    /** Bytes queued for one viewer before the rest waits in the trace. */
    private static final WriteBufferWaterMark QUEUE = new WriteBufferWaterMark(256 * 1024, 1024 * 1024);

    private final EventLoopGroup group;
    private final ChannelGroup connections;
    private final Channel server;

    private Dashboard(EventLoopGroup group, ChannelGroup connections, Channel server) {
        this.group = group;
        this.connections = connections;
        this.server = server;
    }

    /**
     * Serves on 127.0.0.1.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws UserError if the port is busy
     */
    public static Dashboard start(int port, TraceSource source) {
        return start(InetAddress.getLoopbackAddress().getHostAddress(), port, source);
    }

    /**
     * Serves on {@code host}: anybody who reaches that address sees the run.
     *
     * @param host a name or address of this machine; {@code 0.0.0.0} for all of them
     * @throws UserError if there is no such address or the port is busy
     */
    public static Dashboard start(String host, int port, TraceSource source) {
        InetSocketAddress address = address(host, port);
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("quecsim-dashboard", true), NioIoHandler.newFactory());
        ChannelGroup connections = new DefaultChannelGroup(group.next());
        Gate gate = new Gate(host);
        Pages pages = Pages.ofClassPath();
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, QUEUE)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        if (connections.size() >= MAX_CONNECTIONS) {
                            channel.close();
                            return;
                        }
                        connections.add(channel);
                        converse(channel, gate, pages, source);
                    }
                });
        try {
            return new Dashboard(
                    group,
                    connections,
                    bootstrap.bind(address).syncUninterruptibly().channel());
        } catch (Exception e) {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            // Netty throws what bind threw, checked or not.
            if (e instanceof IOException) {
                throw cannotListen(address, e);
            }
            throw e;
        }
    }

    /** What to open in a browser. */
    public String url() {
        InetSocketAddress address = (InetSocketAddress) server.localAddress();
        InetAddress host = address.getAddress();
        String name = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + address.getPort() + "/";
    }

    /** Gives viewers what is left of the trace, then ends all connections and the thread. */
    @Override
    public void close() {
        server.close().syncUninterruptibly();
        connections.forEach(channel -> channel.pipeline().fireUserEventTriggered(LiveStream.Farewell.NOW));
        connections.newCloseFuture().awaitUninterruptibly(FAREWELL_MILLIS);
        connections.close().awaitUninterruptibly(FAREWELL_MILLIS);
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(FAREWELL_MILLIS);
    }

    private static void converse(Channel channel, Gate gate, Pages pages, TraceSource source) {
        WebSocketServerProtocolConfig live = WebSocketServerProtocolConfig.newBuilder()
                .websocketPath("/live")
                .maxFramePayloadLength(1_024)
                .handshakeTimeoutMillis(10_000)
                .build();
        channel.pipeline()
                .addLast(new HttpServerCodec())
                .addLast(new HttpObjectAggregator(1_024))
                .addLast(gate)
                .addLast(new WebSocketServerProtocolHandler(live))
                .addLast(new LiveStream(source))
                .addLast(new PageHandler(pages));
    }

    private static InetSocketAddress address(String host, int port) {
        if (port < 0 || port > 65_535) {
            throw new UserError("there is no port " + port, "dashboard", "Ports are 1 to 65535, 0 takes any free one");
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException e) {
            throw new UserError(
                    "there is no address named " + host,
                    "dashboard",
                    "Name an address of this machine, such as 127.0.0.1");
        }
    }

    private static UserError cannotListen(InetSocketAddress address, Exception e) {
        String place = address.getHostString() + ":" + address.getPort();
        String message = String.valueOf(e.getMessage());
        if (message.contains("in use")) {
            return new UserError(
                    "port " + address.getPort() + " is in use by another program",
                    "dashboard",
                    "Choose another port, or 0 for any free one");
        }
        return new UserError("cannot listen on " + place + " (" + message + ")", "dashboard", "Choose another port");
    }
}
