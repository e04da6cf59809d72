using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

public sealed class VifSpecTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(",, ,", "")]
    [InlineData("mac=00:16:3E:22:15:51,bridge=xenbr0,script=vif-bridge", "mac=00:16:3e:22:15:51,bridge=xenbr0,script=vif-bridge")]
    [InlineData("mac=d6-ea-ad-aa-a3-db, type=ioemu, model=e1000", "mac=d6:ea:ad:aa:a3:db,type=ioemu,model=e1000")]
    [InlineData("rate=10Mb/s@20ms,backend=net,devid=3,mtu=9000,untrusted", "rate=1250KB/s@20ms,backend=net,mtu=9000,devid=3,untrusted")]
    [InlineData("ip=10.0.0.1 10.0.0.2,netdev=eth0", "ip=10.0.0.1 10.0.0.2,gatewaydev=eth0")]
    [InlineData("bridge=ovs0.100:200,forwarddev=eth1,colo_compare_out=a", "bridge=ovs0.100:200,forwarddev=eth1,colo_compare_out=a")]
    public void An_xl_nic_is_written_in_one_form(string spec, string expected)
    {
        var vif = VifSpec.Parse(spec, Dialect.Xl).Value!;
        Assert.Equal(expected, vif.ToXl());
        Assert.Equal(vif with { Written = [] }, VifSpec.Parse(expected, Dialect.Xl).Value! with { Written = [] });
    }

    [Theory]
    [InlineData(" mac = 00:16:3e:00:00:01 , bridge = br0 ", "mac=00:16:3e:00:00:01,bridge=br0")]
    [InlineData("", "")]
    [InlineData("type=ioemu,accel=solarflare,policy=p,label=l", "type=ioemu,accel=solarflare,policy=p,label=l")]
    public void An_xm_nic_is_written_in_one_form(string spec, string expected) =>
        Assert.Equal(expected, VifSpec.Parse(spec, Dialect.Xm).Value!.ToXm());

    [Theory]
    [InlineData(Dialect.Xl, "brdige=br4", SpecSeverity.Dropped, 0, 6, "bridge")]
    [InlineData(Dialect.Xl, "xenif", SpecSeverity.Dropped, 0, 5, null)]
    [InlineData(Dialect.Xl, "mac=00:16:3e:XX:XX:XX", SpecSeverity.Dropped, 4, 17, null)]
    [InlineData(Dialect.Xl, "type=netfront", SpecSeverity.Dropped, 5, 8, null)]
    [InlineData(Dialect.Xl, "rate=10", SpecSeverity.Refused, 5, 2, null)]
    [InlineData(Dialect.Xl, "devid=x", SpecSeverity.Refused, 6, 1, null)]
    [InlineData(Dialect.Xl, "bridge=a,bridge=b", SpecSeverity.Suspicious, 0, 8, null)]
    [InlineData(Dialect.Xl, "bridge=br0 ,model=e1000", SpecSeverity.Suspicious, 7, 4, "br0")]
    [InlineData(Dialect.Xl, "accel=1", SpecSeverity.Dropped, 0, 7, null)]
    [InlineData(Dialect.Xl, "trusted=0", SpecSeverity.Dropped, 0, 9, null)]
    [InlineData(Dialect.Xm, "brdige=br4", SpecSeverity.Refused, 0, 6, "bridge")]
    [InlineData(Dialect.Xm, "bridge=br0,", SpecSeverity.Refused, 11, 0, null)]
    [InlineData(Dialect.Xm, "gatewaydev=eth0", SpecSeverity.Refused, 0, 10, null)]
    [InlineData(Dialect.Xm, "mac=00-16-3e-00-00-01", SpecSeverity.FailsAtStart, 4, 17, "00:16:3e:00:00:01")]
    [InlineData(Dialect.Xm, "rate=10", SpecSeverity.Dropped, 5, 2, null)]
    public void A_mistake_is_shown_at_its_place(Dialect dialect, string spec, SpecSeverity severity, int start, int length, string? replacement)
    {
        var result = VifSpec.Parse(spec, dialect);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((severity, start, length, replacement), (issue.Severity, issue.Start, issue.Length, issue.Replacement));
        Assert.Equal(severity != SpecSeverity.Refused, result.IsAccepted);
    }
}
