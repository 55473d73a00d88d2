using System.Diagnostics;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Makes the pictures of <c>docs/agendas.md</c> again, where <c>DELEGATIONS_WRITE_PICTURES=1</c>.</summary>
public sealed class PictureTests(Browser browser)
{
    /// <summary>Dots per inch: enough to read the titles.</summary>
    private const string PrintResolution = "84";
    private const int LargestPicture = 80_000;

    public static TheoryData<string, string> Samples => new()
    {
        { "asie-centrale", "fr" },
        { "asie-centrale", "ru" },
        { "luxembourg", "en" },
        { "luxembourg", "fr" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Pictures_show_the_samples_on_paper_and_on_a_phone(string sample, string code)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_PICTURES") is "1", "DELEGATIONS_WRITE_PICTURES is not 1.");
        var html = await HtmlAgenda.RenderAsync(await AgendaAsync(sample, code), TestContext.Current.CancellationToken);

        await WriteAsync(sample, code, "print", await PaperAsync(html));
        await WriteAsync(sample, code, "phone", await PhoneAsync(html));
    }

    private async Task<Agenda> AgendaAsync(string sample, string code)
    {
        Assert.True(Language.TryParseForDocuments(code, out var language));
        var (itinerary, settings) = sample is "luxembourg"
            ? (SampleVisits.Luxembourg, SampleVisits.OfLuxembourg(language))
            : (SampleVisits.CentralAsia, SampleVisits.OfCentralAsia(language));
        return Agenda.From(itinerary, settings with { Agency = settings.Agency with { Logo = await LogoAsync(settings.Agency) } });
    }

    /// <summary>An agency that does not exist has a logo that nobody owns.</summary>
    private async Task<AgencyLogo> LogoAsync(AgencyLook agency)
    {
        var page = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 480, Height = 112 } });
        await page.SetContentAsync($"""
            <body style="margin:0;background:none"><svg width="480" height="112" style="display:block">
            <circle cx="44" cy="56" r="40" fill="{agency.Accent}"/><path d="M44 16a40 40 0 0 1 0 80a56 56 0 0 0 0-80" fill="#fff" opacity=".55"/><circle cx="70" cy="30" r="9" fill="#e0a526"/>
            <text x="104" y="68" font-family="Noto Sans, sans-serif" font-size="31" font-weight="600" fill="{agency.Accent}">{agency.Name}</text></svg></body>
            """);
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { OmitBackground = true });
        return new AgencyLogo(picture, "image/png", 480, 112);
    }

    private async Task<byte[]> PaperAsync(string html)
    {
        var page = await browser.OpenAsync();
        await page.SetContentAsync(html);
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            var pdf = Path.Combine(folder.FullName, "agenda.pdf");
            await page.PdfAsync(new PagePdfOptions { Path = pdf, PreferCSSPageSize = true });
            using var process = Process.Start("pdftoppm", ["-r", PrintResolution, "-f", "1", "-singlefile", "-png", pdf, Path.Combine(folder.FullName, "sheet")]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "sheet.png"), TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<byte[]> PhoneAsync(string html)
    {
        var page = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, DeviceScaleFactor = 1.6f });
        await page.SetContentAsync(html);
        return await page.ScreenshotAsync();
    }

    private static async Task WriteAsync(string sample, string code, string kind, byte[] picture)
    {
        var small = PalettePng.Reduce(picture);
        Assert.InRange(small.Length, 1, LargestPicture);
        await File.WriteAllBytesAsync(Path.Combine(RepositoryRoot.Path, "docs", $"agenda-{sample}-{code}-{kind}.png"), small, TestContext.Current.CancellationToken);
    }
}
