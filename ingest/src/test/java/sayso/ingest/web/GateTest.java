package sayso.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001:0:4136::1",
                "::127.0.0.1"
            })
    void keepsOutWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(Gate.publicOnly().lets(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "169.253.0.1",
                "193.0.0.1",
                "2606:4700::1",
                "64:ff9b::808:808",
                "2a00:1450::1"
            })
    void letsPublicAddressesIn(String address) throws UnknownHostException {
        assertThat(Gate.publicOnly().lets(InetAddress.getByName(address))).isTrue();
    }
}
