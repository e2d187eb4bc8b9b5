package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.audio.Loudspeaker;
import io.quecsim.hal.identity.Imei;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity, secure data, sound, the banner, and modules that are not simulated, as a script meets them. */
class SmallModulesTest {
    private static Ran run(String script) {
        return DeviceUnderTest.running(script).run();
    }

    @Test
    void aModuleHasAnImeiOfItsSeed() {
        String script = "import modem\nprint(modem.getDevImei())\n";
        String first = run(script).text().strip();
        assertThat(Imei.isValid(first)).isTrue();
        assertThat(run(script).text().strip()).isEqualTo(first);
        assertThat(DeviceUnderTest.running(script).seed(5).run().text().strip()).isNotEqualTo(first);
    }

    @Test
    void whoTheModuleIs() {
        String script = "import modem\nprint(modem.getDevModel(), modem.getDevFwVersion(), modem.getDevProductId(),"
                + " modem.getDevMAC(), len(modem.getDevSN()))\n";
        assertThat(run(script).text()).isEqualTo("EC600U EC600UCNLBR03A02M08_OCPU_QPY Quectel -1 17\n");
    }

    @Test
    void secureDataIsKeptByItsRules() {
        String script = """
                import SecureData
                b = bytearray(20)
                print(SecureData.Read(1, b, 20))
                print(SecureData.Store(1, b'hello', 5), SecureData.Read(1, b, 20), b[:6])
                print(SecureData.Store(1, 'abc', 2), SecureData.Read(1, b, 20), b[:6])
                print(SecureData.Store(2, bytes(53), 53), SecureData.Store(2, bytes(53), 52), SecureData.Read(2, b, 1000))
                print(SecureData.Store(index=16, databuf=bytes(1000), datalen=1000))
                for index in (0, 17):
                    try:
                        SecureData.Store(index, b'', 0)
                    except ValueError as e:
                        print(e)
                try:
                    SecureData.Read(1, b'constant', 3)
                except TypeError as e:
                    print('TypeError')
                """;
        assertThat(run(script).text().lines())
                .containsExactly(
                        "-2",
                        "0 5 bytearray(b'hello\\x00')",
                        "0 2 bytearray(b'abllo\\x00')",
                        "-1 0 20",
                        "0",
                        "Index must be greater than 0 and less than 17",
                        "Index must be greater than 0 and less than 17",
                        "TypeError");
    }

    @Test
    void theBannerIsPrintedWithoutANetwork() {
        String script = "import checkNet\ncheckNet.CheckNetwork('demo', '1.2').poweron_print_once()\n";
        assertThat(run(script).text().lines())
                .containsExactly(
                        "=".repeat(50),
                        "PROJECT_NAME     : demo",
                        "PROJECT_VERSION  : 1.2",
                        "FIRMWARE_VERSION : EC600UCNLBR03A02M08_OCPU_QPY",
                        "POWERON_REASON   : 1",
                        "SIM_CARD_STATUS  : not simulated",
                        "=".repeat(50));
    }

    @Test
    void waitingForTheNetworkSaysWhatIsMissing() {
        String script = """
                import checkNet
                for wait in (checkNet.waitNetworkReady, checkNet.CheckNetwork('a', 'b').wait_network_connected):
                    try:
                        wait(30)
                    except NotImplementedError as e:
                        print(e)
                try:
                    checkNet.waitNetworkReady(0)
                except OSError as e:
                    print(e)
                """;
        assertThat(run(script).text().lines())
                .containsExactly(
                        "sim.getStatus is not simulated",
                        "sim.getStatus is not simulated",
                        "timeout_s should be in [1, 3600]s!");
    }

    @Test
    void whatIsNotSimulatedSaysSoWhenUsed() {
        String script = """
                import lvgl as lv, camera
                from camera import camPreview
                print(lv, hasattr(camera, 'camPreview'), hasattr(camera, 'nothing'), hasattr(lv, 'anything'))
                print(camPreview)
                for use in (lambda: lv.obj(), lambda: lv.STATE.DEFAULT, lambda: camPreview(0), lambda: lv.PART + 1,
                            lambda: -lv.PART, lambda: camera.nothing):
                    try:
                        use()
                    except (NotImplementedError, AttributeError) as e:
                        print(repr(e))
                """;
        assertThat(run(script).text().lines())
                .containsExactly(
                        "<module 'lvgl', not simulated> True False True",
                        "<camera.camPreview, not simulated>",
                        "NotImplementedError('lvgl.obj is not simulated',)",
                        "NotImplementedError('lvgl.STATE.DEFAULT is not simulated',)",
                        "NotImplementedError('camera.camPreview is not simulated',)",
                        "NotImplementedError('lvgl.PART is not simulated',)",
                        "NotImplementedError('lvgl.PART is not simulated',)",
                        "AttributeError(\"'module' object has no attribute 'nothing'\",)");
    }

    @Test
    void aModuleThatIsAClassSaysSoWhenItIsCalled() {
        String script = "import fota\ntry:\n    fota()\nexcept NotImplementedError as e:\n    print(e, fota)\n";
        assertThat(run(script).text()).isEqualTo("fota is not simulated <fota, not simulated>\n");
    }

    @Test
    void aFileOfTheUsersTakesThePlaceOfWhatIsNotSimulated() {
        String script = """
                f = open('/usr/lvgl.py', 'w')
                f.write('obj = 5')
                f.close()
                import usys
                usys.path.append('/usr')
                import lvgl
                print(lvgl.obj)
                """;
        assertThat(run(script).text()).isEqualTo("5\n");
    }

    private static final String PLAYS = """
            import audio, utime
            log = []
            rec = audio.Record(0)
            print(rec.start('a.wav', 2), rec.isBusy(), rec.start('b.wav', 1), rec.getSize('a.wav'))
            utime.sleep_ms(2100)
            print(rec.isBusy(), rec.getSize('a.wav'), rec.getFilePath('a.wav'), rec.exists('a.wav'))
            """;

    @Test
    void aRecordingHasTheLengthOfItsTime() {
        String script = PLAYS + """
                print(rec.start('c', 1), rec.start('d.mp3', 1), rec.stop())
                print(rec.start('d.mp3', 1), rec.start('e.wav', 0))
                print(rec.getData('a.wav', 0, 4), rec.getData('a.wav', 32044, 1), rec.getData('x', 0, 4), rec.getData('a.wav', 0, 20000))
                print(rec.Delete('a.wav'), rec.Delete('a.wav'), rec.exists('a.wav'), rec.getFilePath('a.wav'))
                """;
        assertThat(run(script).text().lines())
                .containsExactly(
                        "0 1 -3 -3", "0 32044 U:/a.wav True", "0 -3 0", "-6 -5", "b'RIFF' -5 -2 -6", "0 -1 False -1");
    }

    @Test
    void aRecordingTellsItsBeginningAndItsEnd() {
        String script = """
                import audio
                rec = audio.Record()
                rec.end_callback(lambda m: print(m))
                rec.start('t.amr', 3)
                """;
        assertThat(run(script).timedLines())
                .containsExactly("0 ms: ['U:/t.amr', 0, 0]", "3214 ms: ['U:/t.amr', 4800, 3]");
    }

    @Test
    void playingTakesItsTimeAndIsHeard() {
        List<Loudspeaker.Played> heard = new ArrayList<>();
        String script = PLAYS + """
                a = audio.Audio(0)
                a.setCallback(lambda e: print('audio', e))
                t = audio.TTS(0)
                t.setCallback(lambda e: print('tts', e))
                print(a.getVolume(), a.setVolume(9), t.getVolume(), t.getSpeed())
                print(a.play(2, 0, 'U:/a.wav'), a.play(2, 0, 'U:/none.wav'), t.play(1, 0, 2, 'abcdefgh'))
                """;
        Ran ran = DeviceUnderTest.running(script)
                .with(builder -> builder.loudspeaker(heard::add))
                .run();
        assertThat(ran.timedLines().stream().skip(2))
                .containsExactly(
                        "2533 ms: 7 0 4 4",
                        "2533 ms: 0 -1 1",
                        "2533 ms: audio 0",
                        "4533 ms: audio 7",
                        "4533 ms: tts 2",
                        "6533 ms: tts 4");
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).volume()).isEqualTo(9);
        assertThat(heard.get(0).playedNanos()).isEqualTo(2_000_000_000L);
        assertThat(new String(heard.get(1).sound().data(), StandardCharsets.UTF_8))
                .isEqualTo("abcdefgh");
    }

    @Test
    void whatIsBrokenIntoEndsEarly() {
        String script = """
                import audio, utime
                t = audio.TTS(0)
                t.setCallback(lambda e: print('tts', e))
                print(t.play(1, 1, 2, 'a' * 40))
                utime.sleep(1)
                print(t.play(2, 0, 2, 'bbbb'), t.getState())
                utime.sleep(3)
                print(t.getState())
                """;
        assertThat(run(script).timedLines())
                .contains("1000 ms: tts 3", "1000 ms: tts 2", "2000 ms: tts 4")
                .endsWith("4000 ms: 0");
    }

    @Test
    void aToneHoldsTheCallWhereTheModuleDoes() {
        String script =
                "import audio, utime\na = audio.Audio(0)\nprint(a.aud_tone_play(5, 700))\nprint(utime.ticks_ms() // 100)\n";
        assertThat(run(script).text()).isEqualTo("0\n7\n");
        assertThat(DeviceUnderTest.running(script).profile("EC600N-CN").run().text())
                .isEqualTo("0\n0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audio.Audio(3) -> invalid device index, the value of device should be in[0,2]",
                "audio.Audio(1) -> The current platform does not support device 1.",
                "audio.Audio(0).setVolume(12) -> invalid value,TTS volume should be array between [0,11]",
                "audio.TTS(0).setVolume(10) -> invalid value,TTS volume should be array between [0,9]",
                "audio.TTS(0).play(5, 0, 2, 'x') -> invalid priority value, must be in [0,4]",
                "audio.TTS(0).play(1, 2, 2, 'x') -> invalid breakin value, must be in [0,1]",
                "audio.TTS(0).play(1, 1, 4, 'x') -> invalid mode",
                "audio.TTS(0).play(1, 1, 2, 'x' * 501) -> The string length cannot be greater than 500",
                "audio.Audio(0).play(1, 1, 5) -> invalid data",
                "audio.Audio(0).playStream(3, b'') -> invalid audio_buff data",
            })
    void wrongValuesAreRefusedWithTheFirmwaresTexts(String line) {
        String[] parts = line.split(" -> ");
        String script = "import audio\ntry:\n    " + parts[0] + "\nexcept ValueError as e:\n    print(e)\n";
        assertThat(DeviceUnderTest.running(script).profile("EC600N-CN").run().text())
                .isEqualTo(parts[1] + "\n");
    }

    @Test
    void aModuleWithoutASpeakerHasNoAudio() {
        String script = "try:\n    import audio\nexcept ImportError as e:\n    print(e)\n";
        assertThat(DeviceUnderTest.running(script).profile("BG95-M3").run().text())
                .isEqualTo("no module named 'audio'\n");
    }
}
