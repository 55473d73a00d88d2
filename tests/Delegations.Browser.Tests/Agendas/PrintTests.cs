using System.Diagnostics;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Agenda pages on paper, as the browser prints them.</summary>
public sealed class PrintTests(Browser browser)
{
    private const string Reader = "/usr/bin/pdftotext";

    [Theory]
    [InlineData("guests-fr", "Définitif, version 2", "page", "TLP:GREEN")]
    [InlineData("guests-ru", "Окончательная, версия 2", "страница", "TLP:GREEN")]
    [InlineData("mission-en", "Preliminary, version 4", "page", "TLP:GREEN")]
    [InlineData("nasty", "Voorlopig, versie 7", "pagina", "TLP:AMBER+STRICT")]
    [InlineData("crowded", "Preliminary, version 7", "page", "TLP:CLEAR")]
    public async Task Every_sheet_says_its_state_its_version_its_number_and_its_label(string name, string state, string page, string label)
    {
        var sheets = await PrintAsync(await Pages.HtmlAsync(name), "A4");

        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            Assert.Contains(state, sheet, StringComparison.Ordinal);
            Assert.Contains(FormattableString.Invariant($"{page} {index + 1} / {sheets.Count}"), sheet, StringComparison.Ordinal);
            Assert.True(sheet.Split(label).Length > 2, "The label is not both above and below.");
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Each_day_of_a_full_visit_begins_a_sheet_under_its_name(string format)
    {
        var agenda = Pages.AgendaOf("mission-en");

        var sheets = await PrintAsync(await HtmlAgenda.RenderAsync(agenda, TestContext.Current.CancellationToken), format);

        var days = agenda.Chapters.SelectMany(chapter => chapter.Days).Select(day => DateWords.Day(day.Date, Language.English)).ToList();
        Assert.InRange(sheets.Count, days.Count, days.Count + 2);
        Assert.All(days, day => Assert.Contains(sheets, sheet => sheet.Contains(day, StringComparison.Ordinal)));
        Assert.DoesNotContain(sheets, sheet => days.Count(day => sheet.Contains(day, StringComparison.Ordinal)) > 1);
        Assert.Single(sheets, sheet => sheet.Contains("Open the newest", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Short_days_share_sheets()
    {
        var sheets = await PrintAsync(await Pages.HtmlAsync("long"), "A4");

        Assert.InRange(sheets.Count, 5, 20);
    }

    /// <summary>The text of each sheet.</summary>
    private async Task<IReadOnlyList<string>> PrintAsync(string html, string format)
    {
        Assert.SkipUnless(File.Exists(Reader), "pdftotext is not installed.");
        var page = await browser.OpenAsync();
        await page.SetContentAsync(html);
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = format, PreferCSSPageSize = format is "A4" });
        await page.Context.CloseAsync();
        return await TextAsync(pdf);
    }

    private static async Task<IReadOnlyList<string>> TextAsync(byte[] pdf)
    {
        var start = new ProcessStartInfo(Reader, ["-layout", "-enc", "UTF-8", "-", "-"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pdftotext did not start.");
        var reading = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(pdf, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        return (await reading).Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }
}
