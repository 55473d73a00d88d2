using Delegations.Graph.Http;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests.Http;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("2.128", 2.128)]
    [InlineData("120", 120.0)]
    [InlineData(" 0 ", 0.0)]
    [InlineData("999999999", 86400.0)]
    [InlineData("Fri, 27 Nov 2026 10:00:30 GMT", 30.0)]
    [InlineData("Fri, 27 Nov 2026 09:00:00 GMT", 0.0)]
    [InlineData("Fri, 27 Nov 2099 10:00:00 GMT", 86400.0)]
    [InlineData("-5", null)]
    [InlineData("1e9", null)]
    [InlineData("NaN", null)]
    [InlineData("2,128", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Both_forms_are_read_and_nothing_else(string? header, double? seconds)
    {
        var expected = seconds is { } given ? Duration.FromSeconds(given) : (Duration?)null;

        Assert.Equal(expected, RetryAfter.Read(header, new ManualTime()));
    }
}
