using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Tests.Linting;

/// <summary>
/// Ninety mistakes that people make in these files, by the numbers of the collection that they come from: each is found by a rule, or it is
/// said here why none looks for it.
/// </summary>
public class MistakesTests
{
    private const string Xl = "name = \"web\"\nkernel = \"/boot/vmlinuz\"\n";
    private const string Hvm = "name = \"web\"\ntype = \"hvm\"\n";
    private const string Nic = "mac=00:16:3e:12:34:56";

    private static readonly Mistake[] All =
    [
        new(1, Dialect.Xl, "XC201", Xl + "vcpu = 2\nmaxcpus = 2\ninitrd = \"/boot/initrd\"\n"),
        new(2, Dialect.Xl, "XC203", Xl + "disk = \"phy:/dev/a,xvda,w\"\n"),
        new(3, Dialect.Xl, "XC203", Xl + "memory = \"512M\"\n"),
        new(4, Dialect.Xm, "XC204", Xl + "vnc = True\nvif = (\"bridge=br0\",)\n"),
        new(5, Dialect.Xm, "XC301", Xl + "disk = [\"phy:/dev/vg/a,xvda\"]\n"),
        new(6, Dialect.Xm, "XC216", Xl + "disk = [ \"phy:/dev/a,xvda,w\" \"phy:/dev/b,xvdb,w\" ]\n"),
        new(7, Dialect.Xl, "XC408", Xl + "vif = [\"bridge=xenbr0\",\"mac=00:16:3E:66:83:76\"]\n"),
        new(8, Dialect.Xl, "XC213", Xl + "cmdline = \"ro\"\nextra = \"quiet\"\n"),
        new(9, Dialect.Xl, "XC108", Xl + "memory = 1\nmemory += 2\n"),
        new(10, Dialect.Xl, "XC209", Xl + "memory = 0512\n"),
        new(11, Dialect.Xl, "XC208", Xl + "extra = \"a\"\nextra = \"b\"\n"),
        new(12, Dialect.Xl, "XC202", Xl + "on_xend_stop = \"shutdown\"\n"),
        new(13, Dialect.Xl, "XC101", Xl + "import os, re\n"),
        new(14, Dialect.Xl, "XC101", Xl + "def vmid_check(var, val):\n    return val\n"),
        new(15, Dialect.Xl, "XC101", Xl + "device_model = \"/usr/\" + arch_libdir + \"/xen/bin/qemu-dm\"\n"),
        new(16, Dialect.Xl, "XC101", Xl + "llc-colors = \"9-13\"\n"),
        new(17, Dialect.Xl, "XC101", Xl + "Memory = 512\n"),
        new(18, Dialect.Xl, "XC101", "name = \"web\"\r\nkernel = \"/boot/vmlinuz\"\r\n"),
        new(19, Dialect.Xl, "XC101", "\uFEFF" + Xl),
        new(20, Dialect.Xl, "XC101", Xl + "# end"),
        new(21, Dialect.Xl, "XC101", "name = \u201Cvm\u201D\n"),
        new(22, Dialect.Xl, "XC101", "name = coriolanus\n"),
        new(22, Dialect.Xm, "XC102", "name = coriolanus\n"),
        new(23, Dialect.Xl, "XC101", "name = \"a\" kernel = \"/boot/vmlinuz\"\n"),
        new(23, Dialect.Xm, "XC101", "name = \"a\" kernel = \"/boot/vmlinuz\"\n"),
        new(24, Dialect.Xm, "XC101", "import re\nif re.search(\"64\", \"x86_64\"):\narch_libdir = \"lib64\"\n"),
        new(25, Dialect.Xl, "XC101", Hvm + "vnc = True\n"),
        new(26, Dialect.Xl, "XC101", Xl + "vcpus = -1\n"),
        new(27, Dialect.Xl, "XC101", Xl + "vif = (\"a\",\"b\")\n"),
        new(28, Dialect.Xl, "XC101", Xl + "extra = \"\"\"a\nb\"\"\"\n"),
        new(29, Dialect.Xl, "XC101", Xl + "memory = \\\n512\n"),
        new(30, Dialect.Xl, "XC101", Xl + "vif = [,,]\n"),
        new(31, Dialect.Xl, "XC101", Xl + "disk = [ \"/dev/a,raw,xvda,rw\"\nmemory = 512\n"),
        new(32, Dialect.Xl, "XC101", Xl + "memory: 512\n"),
        new(33, Dialect.Xl, "XC101", "// ping\ndefine($IP 10.0.0.1);\nsource :: FromDevice;\n"),
        new(34, Dialect.Xl, "XC101", Xl + "import os, re\n"),
        new(35, Dialect.Xl, "XC301", Xl + "disk = [ \"phy:/dev/a,xvda,w!\" ]\n"),
        new(36, Dialect.Xl, "XC301", Xl + "disk = [ \"/a.qcow2,QCOW2,xvda,rw\" ]\n"),
        new(37, Dialect.Xl, "XC301", Xl + "disk = [ \"/a.img,xvda,w\" ]\n"),
        new(38, Dialect.Xl, "XC301", Xl + "disk = [ \"phy:/dev/a\" ]\n"),
        new(38, Dialect.Xm, "XC301", Xl + "disk = [ \"phy:/dev/a\" ]\n"),
        new(39, Dialect.Xl, "XC301", Xl + "disk = [ \"target=/dev/a,format=raw,vdev=xvda\" ]\n"),
        new(40, Dialect.Xl, "XC301", Xl + "disk = [ \"format=raw,vdev=xvda,acces=rw,target=/a\" ]\n"),
        new(41, Dialect.Xl, "XC301", Xl + "disk = [ \"phy:/dev/a,xvda,w,foo\" ]\n"),
        new(42, Dialect.Xl, "XC301", Xl + "disk = [ \"vmdk:/a,xvda,w\" ]\n"),
        new(43, Dialect.Xl, "XC303", Xl + "disk = [ \"tap:aio:/a.img,xvda,w\" ]\n"),
        new(44, Dialect.Xm, "XC301", Xl + "disk = [ \"tap2:/srv/xen/x.img,xvda,w\" ]\n"),
        new(45, Dialect.Xm, "XC301", Xl + "disk = [ \"tap:foo:/a,xvda,w\" ]\n"),
        new(46, Dialect.Xl, "XC304", Xl + "disk = [ \"block/xvda1,raw,xvda1,rw\" ]\n"),
        new(47, Reason: "whether losetup can take the image shows on the host only, when the guest starts"),
        new(48, Dialect.Xm, "XC203", Xl + "disk = [ (\"a\",\"b\") ]\n"),
        new(49, Dialect.Xl, "XC306", "name = \"a\"\ndisk = [ \"phy:/dev/vg0/x,xvda,w\" ]\n", "name = \"b\"\ndisk = [ \"phy:/dev/vg0/x,xvda,w\" ]\n"),
        new(50, Dialect.Xl, "XC401", Xl + $"vif = [ \"{Nic},brdige=br4\" ]\n"),
        new(51, Dialect.Xl, "XC401", Xl + "vif = [ \"xenif\" ]\n"),
        new(52, Reason: "bridges are looked for on request (XC411), which needs a host"),
        new(53, Dialect.Xl, "XC404", Xl + "vif = [ \"mac=d6-ea-ad-aa-a3-db\" ]\n"),
        new(53, Dialect.Xm, "XC401", Xl + "vif = [ \"mac=d6-ea-ad-aa-a3-db\" ]\n"),
        new(54, Dialect.Xl, "XC401", Xl + "vif = [ \"mac=00:16:3e:XX:XX:XX\" ]\n"),
        new(55, Dialect.Xl, "XC209", Xl + "memory = 0512\n"),
        new(56, Reason: "xl and xm agree on what an escape is; libvirt's own reader is not what runs the guest"),
        new(57, Dialect.Xl, "XC401", Xl + $"vif = [ \"{Nic},type=foo\" ]\n"),
        new(58, Dialect.Xl, "XC401", Xl + $"vif = [ \"{Nic},accel=1\" ]\n"),
        new(58, Dialect.Xl, "XC403", Xl + $"vif = [ \"{Nic},netdev=eth0\" ]\n"),
        new(59, Dialect.Xm, "XC401", Xl + $"vif = [ \"{Nic},brdige=br4\" ]\n"),
        new(60, Dialect.Xl, "XC410", Xl + $"vif = [ \"{Nic},vifname=foo\", \"mac=00:16:3e:12:34:57,vifname=foo\" ]\n"),
        new(61, Dialect.Xl, "XC407", $"name = \"a\"\nvif = [ \"{Nic}\" ]\n", $"name = \"b\"\nvif = [ \"{Nic}\" ]\n"),
        new(62, Dialect.Xl, "XC406", Xl + "vif = [ \"mac=00:06:5b:00:00:01\" ]\n"),
        new(62, Dialect.Xl, "XC405", Xl + "vif = [ \"mac=01:16:3e:00:00:01\" ]\n"),
        new(63, Dialect.Xl, "XC409", Xl + "vif = [ \"bridge=br0\" ]\n"),
        new(64, Dialect.Xl, "XC503", "name = \"pegas\"\n", "name = \"pegas\"\n"),
        new(64, Dialect.Xl, "XC505", "name = \"a\"\nuuid = \"7ae5a0f5-6bb8-4a61-9a70-d39cc6b2d6ef\"\n", "name = \"b\"\nuuid = \"7ae5a0f5-6bb8-4a61-9a70-d39cc6b2d6ef\"\n"),
        new(65, Dialect.Xl, "XC212", Xl + "builder = \"hvm\"\ntype = \"pv\"\n"),
        new(66, Dialect.Xl, "XC206", "name = \"web\"\nbuilder = \"hvm\"\n"),
        new(67, Dialect.Xl, "XC605", Hvm + "kernel = \"/usr/lib/xen/boot/hvmloader\"\n"),
        new(68, Dialect.Xl, "XC207", Hvm + "device_model = \"/usr/lib/xen/bin/qemu-dm\"\n"),
        new(69, Dialect.Xl, "XC210", Hvm + "device_model_version = \"qemu-xen-traditional\"\n"),
        new(70, Dialect.Xl, "XC206", Hvm + "altp2mhvm = 1\n"),
        new(71, Dialect.Xl, "XC215", "name = \"web\"\nbootloader = \"pygrub\"\nbootloader_args = \"--kernel=/vmlinuz\"\n"),
        new(72, Dialect.Xl, "XC215", Hvm + "tsc_mode = 1\n"),
        new(73, Dialect.Xl, "XC702", Hvm + "vnclisten = \"0.0.0.0:5\"\nvncdisplay = 6\n"),
        new(74, Dialect.Xl, "XC207", Hvm + "vncviewer = 1\n"),
        new(75, Dialect.Xl, "XC604", "name = \"web\"\n"),
        new(76, Dialect.Xl, "XC214", Xl + "firmware = \"pvgrub64\"\n"),
        new(77, Dialect.Xl, "XC602", Xl + "vcpus = 4\nmaxvcpus = 2\n"),
        new(78, Dialect.Xl, "XC501", "kernel = \"/boot/vmlinuz\"\n"),
        new(79, Dialect.Xl, "XC504", Xl + "uuid = \"XXXX\"\n"),
        new(80, Dialect.Xl, "XC210", Xl + "on_crash = \"reboot\"\n"),
        new(81, Dialect.Xl, "XC210", Xl + "type = \"paravirt\"\n"),
        new(82, Dialect.Xl, "XC607", Xl + "pci = [\"1:0\"]\n"),
        new(83, Reason: "how the host's Xen was built does not show in a config"),
        new(84, Dialect.Xl, "XC606", Xl + "bootloader = \"pygrub\"\n"),
        new(85, Dialect.Xl, "XC701", Hvm + "vnclisten = \"0.0.0.0\"\nvncpasswd = \"\"\n"),
        new(86, Reason: "boot files are looked for on request (XC608), which needs a host"),
        new(87, Dialect.Xm, "XC704", Xl + "vfb = [\"foo=1\"]\n"),
        new(88, Dialect.Xm, "XC609", "name = \"web\"\nbuilder = \"hvm\"\ncpuid = [\"1:eax=x\"]\n"),
        new(89, Dialect.Xm, "XC106", "def check(name, value):\n    return int(value)\n\nxm_vars.var('vmid', use='number', check=check)\nxm_vars.check()\nname = 'web%d' % vmid\n"),
        new(90, Reason: "both toolstacks read a number in quotes; that is taste, and no mistake"),
    ];

    public static TheoryData<int, int> Found
    {
        get
        {
            var data = new TheoryData<int, int>();
            for (var i = 0; i < All.Length; i++)
            {
                if (All[i].Code is not null)
                {
                    data.Add(All[i].Number, i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void A_mistake_is_found(int number, int index)
    {
        var mistake = All[index];
        Assert.Equal(number, mistake.Number);
        var result = Lint.Files(mistake.Dialect, null, [.. mistake.Texts.Select((text, i) => ($"{i}.cfg", text))]);
        Assert.Contains(mistake.Code, result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Each_of_the_ninety_is_looked_for_or_has_a_reason()
    {
        Assert.Equal(Enumerable.Range(1, 90), All.Select(m => m.Number).Distinct());
        Assert.All(All, m => Assert.True(m.Code is null ? m.Reason.Length > 20 : RuleCatalogue.Find(m.Code) is not null, $"{m.Number}"));
    }

    private sealed record Mistake(int Number, Dialect Dialect = default, string? Code = null, params string[] Texts)
    {
        public Mistake(int Number, string Reason)
            : this(Number, default, null) => this.Reason = Reason;

        public string Reason { get; } = "";
    }
}
