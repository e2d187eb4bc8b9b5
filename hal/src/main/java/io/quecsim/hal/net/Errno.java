package io.quecsim.hal.net;

/** Error numbers as scripts see them in OSError: those of Linux and lwIP (lwip/errno.h). */
public final class Errno {
    public static final int EIO = 5;
    public static final int EACCES = 13;
    public static final int EMFILE = 24;
    public static final int EPIPE = 32;
    public static final int EADDRINUSE = 98;
    public static final int EADDRNOTAVAIL = 99;
    public static final int ENETUNREACH = 101;
    public static final int ECONNABORTED = 103;
    public static final int ECONNRESET = 104;
    public static final int ENOTCONN = 107;
    public static final int ETIMEDOUT = 110;
    public static final int ECONNREFUSED = 111;
    public static final int EHOSTUNREACH = 113;

    /** Not an errno but what getaddrinfo answers when the name is not known (netdb.h, EAI_NONAME). */
    public static final int EAI_NONAME = -2;

    private Errno() {}
}
