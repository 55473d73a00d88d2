using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Rendering.Agendas;
using QRCoder;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed partial class QrCodeTests
{
    [Theory]
    [InlineData("https://visits.example.org/v/1?since=3")]
    [InlineData("https://visits.example.org/visits/01JQ8Z5N7K3T9W2X/agendas/delegation.fr?key=abcdefghijklmnopqrstuvwxyz&since=12")]
    public void The_path_draws_exactly_the_dark_modules(string address)
    {
        using var expected = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);

        var code = QrCode.Of(address);

        Assert.NotNull(code);
        Assert.Equal(expected.ModuleMatrix.Count, code.Size);
        Assert.Equal(
            expected.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '#' : '.'))),
            Drawn(code));
    }

    [Fact]
    public void Four_light_modules_are_around_it()
    {
        var drawn = Drawn(QrCode.Of("https://visits.example.org/v/1?since=3")!);

        Assert.All(drawn.Take(4).Concat(drawn.TakeLast(4)), row => Assert.DoesNotContain('#', row));
        Assert.All(drawn, row => Assert.DoesNotContain('#', row[..4] + row[^4..]));
        Assert.StartsWith("#######.", drawn[4][4..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_too_long_to_be_read_from_paper_has_none() => Assert.Null(QrCode.Of("https://example.org/" + new string('a', 300)));

    private static List<string> Drawn(QrCode code)
    {
        var rows = Enumerable.Range(0, code.Size).Select(_ => Enumerable.Repeat('.', code.Size).ToArray()).ToList();
        foreach (Match run in Run().Matches(code.Path))
        {
            var (x, y, length) = (Number(run, "x"), Number(run, "y"), Number(run, "length"));
            Assert.Equal(length, Number(run, "back"));
            Array.Fill(rows[y], '#', x, length);
        }

        return [.. rows.Select(row => new string(row))];
    }

    private static int Number(Match run, string group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1h-(?<back>\d+)z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();
}
