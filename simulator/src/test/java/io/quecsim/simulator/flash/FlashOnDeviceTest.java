package io.quecsim.simulator.flash;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.power.Power;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flash as the firmware's layouts, its time and its power cuts show it to scripts. */
class FlashOnDeviceTest {
    /** Source: firmware source 2021, extmod/vfs.c: what would change /bak answers -1 and raises nothing. */
    @Test
    void theBackupPartitionIsReadOnly() {
        assertThat(DeviceUnderTest.running("""
                        import uos
                        print(open('/bak/x', 'w'), uos.mkdir('/bak/d'), uos.remove('/bak/x'), uos.rename('/bak/a', '/bak/b'))
                        print(uos.listdir('/bak'), uos.statvfs('/bak')[2:4], uos.umount('/bak'), uos.mkdir('/usr/d'))
                        """).run().text()).isEqualTo("-1 -1 -1 -1\n[] (31, 27) -1 None\n");
    }

    @Test
    void aVolumeCanBeMountedElsewhere() {
        assertThat(DeviceUnderTest.running("""
                        import uos
                        fs = uos.VfsLfs1(32, 32, 32, 'customer_fs')
                        print(fs)
                        for verb in (lambda: uos.mount(fs, '/usr'), lambda: uos.umount('/x'), lambda: uos.VfsLfs1(32, 32, 32, 'no')):
                            try:
                                verb()
                            except OSError as e:
                                print(e)
                        uos.umount('/usr')
                        print(uos.listdir('/'))
                        uos.mount(fs, '/flash')
                        print(uos.listdir('/'), uos.listdir('/flash'))
                        uos.umount('/flash')
                        uos.mount(fs, '/usr')
                        print(uos.listdir('/usr'))
                        try:
                            uos.mount(object(), '/ram')
                        except NotImplementedError as e:
                            print(e)
                        """).run().text()).isEqualTo("""
                        <VfsLfs1>
                        [Errno 1] EPERM
                        [Errno 22] EINVAL
                        [Errno 19] ENODEV
                        ['bak']
                        ['bak', 'flash'] ['main.py']
                        ['main.py']
                        uos.mount: only a uos.VfsLfs1 of the device's flash can be mounted
                        """);
    }

    @Test
    void aLayoutMayHaveOneRoot() {
        assertThat(DeviceUnderTest.running("""
                        import uos
                        print(uos.listdir('/'), uos.listdir('/usr'), uos.statvfs('/')[2])
                        with open('/system_config.json', 'w') as f:
                            f.write('{}')
                        with open('/bak/x', 'w') as f:
                            f.write('2')
                        uos.rename('/bak/x', '/y')
                        uos.chdir('/usr')
                        uos.chdir('..')
                        print(uos.listdir(), uos.getcwd(), open('/usr/../../y').read())
                        try:
                            uos.mkdir('/')
                        except OSError as e:
                            print(e)
                        """).profile("generic").run().text()).isEqualTo("""
                        ['usr', 'bak'] ['main.py'] 256
                        ['usr', 'bak', 'system_config.json', 'y'] / 2
                        [Errno 17] EEXIST
                        """);
    }

    /** What tools write: an editor's extension, and two ways to open at once. */
    @Test
    void openTakesWhatToolsGiveIt() {
        assertThat(DeviceUnderTest.running("""
                        f = open('/usr/a', 'wb', encoding='utf-8')
                        w = f.write
                        print(w(b'1\\r\\n'), f.close())
                        print(open('/usr/a', 'r', -1, 'utf-8').read(), open('/usr/a', encoding='utf-8', mode='rb').read())
                        f = open('/usr/a', 'wb+')
                        f.write(b'xy')
                        f.seek(0)
                        print(f.read(), open('usr/a', 'rt').read())
                        """).run().text()).isEqualTo("3 None\n1\r\n b'1\\r\\n'\nb'xy' 1\r\n\n");
    }

    @Test
    void qlFsDoesFilesInOneCall() {
        assertThat(DeviceUnderTest.running("""
                        import ql_fs, uos
                        print(ql_fs.path_exists('/usr'), ql_fs.path_exists(''), ql_fs.path_exists('/usr/no'))
                        print([ql_fs.path_dirname(p) for p in ('/usr/a/b', '/usr', 'x', '', 'a/b')])
                        ql_fs.mkdirs('/usr/a/b/c')
                        ql_fs.mkdirs('usr/a/d')
                        print(ql_fs.touch('/usr/a/b/new/f.json', {'k': [1, None]}), ql_fs.read_json('/usr/a/b/new/f.json'))
                        print(ql_fs.touch('/usr/a/t', 'text', file_type='text'), ql_fs.path_getsize('/usr/a/t'))
                        print(ql_fs.touch('/usr/a', {}), ql_fs.read_json('/usr/none'))
                        print(ql_fs.file_copy('/usr/a/u', '/usr/a/t'), ql_fs.file_copy('/usr/a/v', '/usr/none'), open('/usr/a/u').read())
                        try:
                            ql_fs.path_getsize('/usr/none')
                        except Exception as e:
                            print(type(e).__name__, e)
                        print(sorted(uos.listdir('/usr/a')), uos.listdir('/usr/a/b'))
                        ql_fs.rmdirs('/usr/a')
                        print(uos.listdir('/usr'))
                        """).run().text()).isEqualTo("""
                        True False False
                        ['/usr/a', '/', '', '', 'a']
                        0 {'k': [1, None]}
                        0 4
                        -1 None
                        True False text
                        FileNotFoundError "can not find: '/usr/none'"
                        ['b', 'd', 't', 'u'] ['c', 'new']
                        ['main.py']
                        """);
    }

    /** A new file takes three erases and programmings of a block: its entry, its content, its entry again. */
    @Test
    void writingTakesTime() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        import utime
                        start = utime.ticks_ms()
                        f = open('/usr/x', 'w')
                        f.write('1')
                        print('opened', utime.ticks_ms() - start)
                        f.close()
                        print('closed', utime.ticks_ms() - start)
                        start = utime.ticks_us()
                        open('/usr/x').read()
                        print(200 < utime.ticks_us() - start < 2000)
                        """).run();
        assertThat(ran.text()).isEqualTo("opened 99\nclosed 160\nTrue\n");
    }

    @Test
    void aPowerLossInTheMiddleOfAWriteLeavesWhatWasSynced() {
        String log = """
                import uos
                if 'log' in uos.listdir('/usr'):
                    text = open('/usr/log').read()
                    assert all(line == '%05d' % i for i, line in enumerate(text.split())), text
                    print(len(text) // 6)
                else:
                    n = 0
                    f = open('/usr/log', 'w')
                    while True:
                        f.write('%05d\\n' % n)
                        f.flush()
                        n += 1
                        if n == 20:
                            from misc import Power
                            Power.powerDown()
                """;
        int lines = -1;
        for (double seconds : new double[] {0.03, 0.1, 0.2, 0.2171, 0.2172, 0.9, 1.0, 1.234, 1.5}) {
            // The firmware makes that file at its first boot, and would stumble over half of it at the next.
            MemoryFiles files = new MemoryFiles()
                    .file("/usr/main.py", log.getBytes(StandardCharsets.UTF_8))
                    .file("/usr/system_config.json", "{}".getBytes(StandardCharsets.UTF_8));
            DeviceUnderTest.Ran ran = DeviceUnderTest.running(files, "/usr/main.py")
                    .boots()
                    .powerFault(seconds, Power.Cut.LOSS)
                    .timeLimitSeconds(seconds + 5)
                    .run();
            List<String> told = ran.text().lines().toList();
            assertThat(told).as("cut at %f s", seconds).startsWith("mount.", "mount.");
            // Without a number the power went before the file was there, perhaps while the firmware wrote its settings.
            int now = told.stream()
                    .filter(line -> line.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(-1);
            assertThat(now).as("cut at %f s", seconds).isGreaterThanOrEqualTo(lines);
            lines = now;
        }
        assertThat(lines).isGreaterThan(5);
    }

    /** A soft reset collects the machine's heap, which closes its files. */
    @Test
    void aSoftResetClosesFiles() {
        DeviceUnderTest.Ran ran =
                DeviceUnderTest.running("""
                        import uos, machine
                        if 'x' in uos.listdir('/usr'):
                            print(open('/usr/x').read())
                            from misc import Power
                            Power.powerDown()
                        f = open('/usr/x', 'w')
                        f.write('not flushed')
                        machine.soft_reset()
                        """).profile("generic").boots().run();
        assertThat(ran.text()).contains("not flushed");
    }

    @Test
    void theReportTellsWear() {
        Board[] seen = {null};
        DeviceUnderTest.running("""
                        for i in range(10):
                            with open('/usr/x', 'w') as f:
                                f.write('y' * 1000)
                        """).whenBuilt(board -> seen[0] = board).run();
        assertThat(seen[0].flashReport())
                .containsExactly(
                        "/usr (customer_fs, 96 blocks of 4096): 21 erases, 6 of one block at most, 0.22 on average;"
                                + " 86,016 bytes programmed, 8.6 for each of the 10,000 that scripts wrote",
                        "/bak (customer_backup_fs, 32 blocks of 4096): 0 erases, 0 of one block at most, 0.00 on average;"
                                + " 0 bytes programmed");
    }
}
