namespace XenConfig.Conformance.Reference;

public sealed class CPython27Tests
{
    [Fact]
    public void Requests_are_answered_in_order_and_a_death_is_survived()
    {
        using var python = CPython27.Start(
            """
            import os
            def handle(request):
                print 'noise'
                if request == 'die':
                    os._exit(1)
                return request.upper()
            """);
        Assert.Equal("ABC"u8, python.Ask("abc"u8)!);
        Assert.Null(python.Ask("die"u8));
        Assert.Equal(""u8, python.Ask(""u8)!);
    }
}
