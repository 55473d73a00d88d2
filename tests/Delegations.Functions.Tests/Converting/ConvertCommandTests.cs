using Delegations.Agendas;
using Delegations.Converting;
using Delegations.Hosting;
using Delegations.Model;
using Xunit;

namespace Delegations.Functions.Tests.Converting;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("convert");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Writes_itinerary_agendas_and_two_files_per_invitation()
    {
        var code = await ConvertAsync(SampleVisits.OneDay, SampleVisits.People);

        Assert.Equal(ExitCode.Success, code);
        Assert.Equal(["agenda.public.en.docx", "agenda.public.en.html", "agenda.public.en.ics", "itinerary.json"], Files(Out));
        var invitations = Files(Path.Combine(Out, "invitations"));
        Assert.Equal(8, invitations.Count);
        Assert.Equal(4, invitations.Select(Path.GetFileNameWithoutExtension).Distinct().Count());
    }

    [Fact]
    public async Task Language_and_audience_are_those_asked_for()
    {
        var options = Options(SampleVisits.OneDay, null) with { Language = Language.French, Audience = Audience.Internal };

        await ConvertCommand.RunAsync(options, Cancel);

        Assert.Contains("agenda.internal.fr.html", Files(Out));
        Assert.Contains("away from the press", await File.ReadAllTextAsync(Path.Combine(Out, "agenda.internal.fr.html"), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formats_and_a_second_language_are_those_asked_for()
    {
        var options = Options(SampleVisits.OneDay, null) with
        {
            Beside = Language.Russian,
            Formats = [AgendaFormat.Html, AgendaFormat.Xlsx, AgendaFormat.Json, AgendaFormat.ScheduleXml, AgendaFormat.ScheduleJson],
        };

        await ConvertCommand.RunAsync(options, Cancel);

        Assert.Equal(
            ["agenda.public.en-ru.html", "agenda.public.en-ru.json", "agenda.public.en-ru.schedule.json", "agenda.public.en-ru.schedule.xml", "agenda.public.en-ru.xlsx", "itinerary.json"],
            Files(Out));
        Assert.Contains("Программа", await File.ReadAllTextAsync(Path.Combine(Out, "agenda.public.en-ru.html"), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exits_with_2_where_there_are_errors_and_still_writes_all_files()
    {
        var code = await ConvertAsync(SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }), SampleVisits.People);

        Assert.Equal(2, code);
        Assert.Contains("itinerary.json", Files(Out));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear all, thank you for your kind letter.")]
    public async Task Exits_with_1_where_nothing_can_be_read_and_writes_nothing(string content)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "itinerary.csv"));
        await File.WriteAllTextAsync(file.FullName, content, Cancel);

        var code = await ConvertCommand.RunAsync(new ConvertOptions { File = file, Out = new DirectoryInfo(Out) }, Cancel);

        Assert.Equal(1, code);
        Assert.False(Directory.Exists(Out), "A folder was made for nothing.");
    }

    [Fact]
    public async Task A_second_run_leaves_present_invitations_and_what_is_not_ours()
    {
        await ConvertAsync(SampleVisits.OneDay, SampleVisits.People);
        var before = Files(Path.Combine(Out, "invitations"));
        await File.WriteAllTextAsync(Path.Combine(Out, "invitations", "holiday.ics"), "mine", Cancel);

        await ConvertAsync(SampleVisits.OneDay.Without(2), SampleVisits.People);

        var after = Files(Path.Combine(Out, "invitations"));
        Assert.Contains("holiday.ics", after);
        Assert.Equal(5, after.Count);
        Assert.Equal(4, after.Intersect(before).Count());
    }

    [Fact]
    public async Task No_half_written_file_is_left()
    {
        await ConvertAsync(SampleVisits.OneDay, SampleVisits.People);

        Assert.Empty(Directory.EnumerateFiles(Out, "*.part", SearchOption.AllDirectories));
    }

    private Task<int> ConvertAsync(ItineraryText itinerary, string? people) => ConvertCommand.RunAsync(Options(itinerary, people), Cancel);

    private ConvertOptions Options(ItineraryText itinerary, string? people)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "itinerary.csv"));
        File.WriteAllBytes(file.FullName, itinerary.ToBytes());
        FileInfo? list = null;
        if (people is not null)
        {
            list = new FileInfo(Path.Combine(folder.FullName, "people.csv"));
            File.WriteAllText(list.FullName, people);
        }

        return new ConvertOptions { File = file, Out = new DirectoryInfo(Out), People = list };
    }

    private static List<string> Files(string path) => [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
