using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Tests.Keys;

public sealed class KeyCatalogueTests
{
    [Fact]
    public void Every_key_is_named_once() => Assert.Equal(KeyCatalogue.All.Length, KeyCatalogue.All.Select(k => k.Name).Distinct().Count());

    [Fact]
    public void Every_key_is_explained_and_shown()
    {
        foreach (var key in KeyCatalogue.All)
        {
            Assert.False(key.Xl is null && key.Xm is null, key.Name);
            Assert.EndsWith(".", key.Meaning, StringComparison.Ordinal);
            Assert.NotEmpty(key.Source);
            Assert.StartsWith(key.Name + " = ", key.Example, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keys_that_a_key_refers_to_exist()
    {
        foreach (var key in KeyCatalogue.All)
        {
            foreach (var relation in key.ConflictsWith.Concat(key.IgnoredWith).Concat(key.Needs))
            {
                Assert.True(KeyCatalogue.Find(relation.Key) is not null, $"{key.Name}: {relation.Key}");
                Assert.NotEqual(key.Name, relation.Key);
                Assert.NotEmpty(relation.Reason);
            }

            foreach (var dialect in (Dialect[])[Dialect.Xl, Dialect.Xm])
            {
                if (key.In(dialect)?.ReplacedBy is { } other)
                {
                    Assert.True(KeyCatalogue.Find(other, dialect) is not null, $"{key.Name}: {other}");
                }
            }
        }
    }

    [Fact]
    public void Keys_that_do_not_bear_each_other_say_so_both()
    {
        foreach (var key in KeyCatalogue.All)
        {
            foreach (var relation in key.ConflictsWith)
            {
                var back = KeyCatalogue.Find(relation.Key)!.ConflictsWith.FirstOrDefault(r => r.Key == key.Name);
                Assert.True(back is not null && back.DependsOnValues == relation.DependsOnValues, $"{key.Name}, {relation.Key}");
            }
        }
    }

    [Fact]
    public void Every_word_of_a_key_is_explained()
    {
        foreach (var key in KeyCatalogue.All)
        {
            Assert.All((key.Xl?.Type.Words ?? []).Concat(key.Xm?.Type.Words ?? []), word => Assert.NotEmpty(word.Meaning));
        }
    }

    [Theory]
    [InlineData("vcpus", Dialect.Xl, "4.1", true)]
    [InlineData("pvh", Dialect.Xl, "4.9", false)]
    [InlineData("llc_colors", Dialect.Xl, "4.17", false)]
    [InlineData("pool", Dialect.Xm, "4.0", false)]
    [InlineData("tpmif", Dialect.Xm, "4.4", false)]
    public void A_key_has_its_releases(string name, Dialect dialect, string release, bool expected) =>
        Assert.Equal(expected, KeyCatalogue.Find(name, dialect)!.In(dialect)!.IsReadBy(XenRelease.Parse(release)));

    [Fact]
    public void A_key_of_one_dialect_is_none_of_the_other()
    {
        Assert.NotNull(KeyCatalogue.Find("maxvcpus", Dialect.Xl));
        Assert.Null(KeyCatalogue.Find("maxvcpus", Dialect.Xm));
        Assert.Null(KeyCatalogue.Find("vcpu"));
    }

    [Fact]
    public void Words_of_a_vocabulary_are_read_by_word_alias_and_number()
    {
        Assert.Equal(TscMode.Native, PlatformWords.TscMode.Find("native"));
        Assert.Equal(TscMode.Native, PlatformWords.TscMode.Find(2));
        Assert.Equal(GuestType.Pv, GuestTypeWords.XmBuilder.Find("generic"));
        Assert.Null(GuestTypeWords.XlBuilder.Find("linux"));
        Assert.Null(GuestTypeWords.Type.Find("PV"));
        Assert.Equal("rename-restart", LifecycleActionWords.All.WordOf(LifecycleAction.RenameRestart));
    }
}
