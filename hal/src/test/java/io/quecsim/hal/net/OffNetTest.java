package io.quecsim.hal.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import org.junit.jupiter.api.Test;

class OffNetTest {
    private final TimeDomain domain = new TimeDomain();
    private final NetRig rig = new NetRig(domain, NetStack.off(domain, new Trace(), NetRig.LIMITS));

    @Test
    void nothingIsReachedAndNoNameIsKnown() {
        TcpConnection connection = rig.connect(80);
        assertThat(connection.errno()).isEqualTo(Errno.ENETUNREACH);
        NameQuery query = rig.stack.resolve("example.org");
        rig.until(query::isDecided);
        assertThat(query.errno()).isEqualTo(Errno.EAI_NONAME);
        TcpServer server = rig.stack.listen(Endpoint.of("0.0.0.0", 80), 1);
        rig.until(server::isDecided);
        assertThat(server.errno()).isEqualTo(Errno.ENETUNREACH);
        assertThat(domain.door().openSources()).isZero();
        assertThat(domain.nowNanos()).isZero();
        rig.stack.close();
    }
}
