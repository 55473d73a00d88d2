using Delegations.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>Makes the desk's pictures again, where <c>DELEGATIONS_WRITE_PICTURES=1</c>: of every page to look at, in <c>out/pictures</c>; of a few in <c>docs</c>.</summary>
public sealed class DeskPictureTests(Browser browser, DeskApp app)
{
    private const int LargestPicture = 80_000;

    private static readonly string Looked = Path.Combine(RepositoryRoot.Path, "out", "pictures");

    public static TheoryData<string> Names => DeskPages.Names;

    /// <summary>On a computer in one language, on a phone in the other and in the dark.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pictures_show_each_page(string name)
    {
        Directory.CreateDirectory(Looked);
        await WriteAsync(name, new Look("fr-BE", 1280, ColorScheme.Light), Path.Combine(Looked, $"{name.Replace(' ', '-')}-fr-1280.png"), whole: true);
        await WriteAsync(name, new Look("en-GB", 360, ColorScheme.Dark), Path.Combine(Looked, $"{name.Replace(' ', '-')}-en-360.png"), whole: true);
    }

    [Theory]
    [InlineData("overview", "fr-BE", 1080, 800)]
    [InlineData("invitations", "en-GB", 1080, 800)]
    [InlineData("reply", "de-DE", 390, 800)]
    public Task Pictures_show_the_desk(string name, string locale, int width, int height) => KeepAsync(name, locale, width, height);

    [Fact]
    public async Task A_picture_shows_the_day_while_the_visit_runs()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_PICTURES") is "1", "DELEGATIONS_WRITE_PICTURES is not 1.");
        await app.StartAsync();
        await app.SetClockAsync("2025-11-03T13:40:00Z");
        await KeepAsync("today", "nl-BE", 390, 1500);
        await app.SetClockAsync(DeskApp.Today);
    }

    private async Task KeepAsync(string name, string locale, int width, int height)
    {
        var file = Path.Combine(RepositoryRoot.Path, "docs", $"desk-{name}.png");
        await WriteAsync(name, new Look(locale, width, ColorScheme.Light, height), file, whole: false);
        var small = PalettePng.Reduce(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.InRange(small.Length, 1, LargestPicture);
        await File.WriteAllBytesAsync(file, small, TestContext.Current.CancellationToken);
    }

    private async Task WriteAsync(string name, Look look, string file, bool whole)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_PICTURES") is "1", "DELEGATIONS_WRITE_PICTURES is not 1.");
        await app.StartAsync();
        var page = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            Locale = look.Locale,
            ColorScheme = look.Scheme,
        });
        await page.GotoAsync(app.Address + await DeskPages.AddressAsync(app, name));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = whole });
        await page.Context.CloseAsync();
    }

    private sealed record Look(string Locale, int Width, ColorScheme Scheme, int Height = 800);
}
