using System.Net;
using Monitor.Hosting.Orleans;

namespace Monitor.Tests.Hosting;

public sealed class HomesTests
{
    private static readonly List<string> Enterprises = [.. Enumerable.Range(1, 6000).Select(no => $"C{no:0000}")];

    [Fact]
    public void Whoever_sees_the_same_silos_names_the_same_home_in_whatever_order_they_are_listed()
    {
        var (one, other) = (new Homes(Silos(1, 2, 3)), new Homes(Silos(3, 1, 2)));
        Assert.All(Enterprises, code => Assert.Equal(one.Of(code), other.Of(code)));
    }

    [Fact]
    public void Every_silo_has_its_share()
    {
        var homes = new Homes(Silos(1, 2, 3));
        Assert.All(Enterprises.GroupBy(homes.Of), share => Assert.InRange(share.Count(), 1800, 2200));
    }

    [Fact]
    public void When_a_silo_goes_only_its_enterprises_move_and_they_come_back_with_it()
    {
        var (all, fewer, again) = (new Homes(Silos(1, 2, 3)), new Homes(Silos(1, 3)), new Homes(Silos(1, 2, 3).Select(silo => SiloAddress.New(silo.Endpoint, silo.Generation + 1))));
        Assert.All(Enterprises, code =>
        {
            if (all.Of(code).Endpoint.Port != 2) Assert.Equal(all.Of(code), fewer.Of(code));
            Assert.Equal(all.Of(code).Endpoint, again.Of(code).Endpoint);
        });
    }

    [Fact]
    public void Without_a_silo_there_is_no_home() => Assert.Throws<InvalidOperationException>(() => new Homes([]).Of("C001"));

    private static IEnumerable<SiloAddress> Silos(params int[] ports) => ports.Select(port => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, port), 7));
}
