using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class ManageTranslationsTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_sheet_says_is_in_the_published_agenda()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var answer = await SendAsync(pipeline, visit, "English (en);Russian (ru)\nCybersecurity in orbit;Кибербезопасность на орбите\n");
        var russian = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public&lang=ru", Cancel);

        Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Json.GetProperty("taken").GetInt32()));
        Assert.Contains("Кибербезопасность на орбите", russian.Text, StringComparison.Ordinal);
        Assert.Contains("Vacuum chamber tests", russian.Text, StringComparison.Ordinal);
        Assert.Contains("Понедельник", russian.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_sheet_that_is_given_out_is_taken_back_with_what_was_filled_in()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await SendAsync(pipeline, visit, "English (en);Russian (ru)\nVacuum chamber tests;Вакуумные испытания\n");

        using var sheet = await pipeline.Client.GetAsync(new Uri($"{visit.Path}/translations?into=ru,fr", UriKind.Relative), Cancel);
        var content = await sheet.Content.ReadAsByteArrayAsync(Cancel);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/translations", "translations.xlsx", content, Cancel);

        Assert.Contains("Vacuum chamber tests", TextOf(content), StringComparison.Ordinal);
        Assert.DoesNotContain("minister", TextOf(content), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Json.GetProperty("taken").GetInt32()));
        Assert.Empty(answer.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(1, ProgressOf(answer.Json, "ru"));
        Assert.Equal(0, ProgressOf(answer.Json, "fr"));
    }

    [Fact]
    public async Task A_translation_survives_that_its_session_moves_and_not_that_its_text_changes()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await SendAsync(pipeline, visit, "English (en);French (fr)\nVacuum chamber tests;Essais sous vide\nCybersecurity in orbit;Cybersécurité en orbite\n");

        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Start = "16:00", End = "17:00" }).With(1, line => line with { Title = "Cybersecurity for satellites" }), Cancel);
        var french = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public&lang=fr&version=2", Cancel);

        Assert.Contains("Essais sous vide", french.Text, StringComparison.Ordinal);
        Assert.Contains("Cybersecurity for satellites", french.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cybersécurité", french.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_the_itinerary_does_not_hold_is_told_with_its_cell()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        var answer = await SendAsync(pipeline, visit, "English (en);French (fr)\nA session of last year;Une séance de l’an dernier\n;Sans source\n");

        Assert.Equal(["translation.no-source line 3", "translation.unknown-text line 2"], answer.Json.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("place").GetString()}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Title;Titre\nWelcome;Accueil\n", "file.no-translations")]
    [InlineData("", "file.empty")]
    [InlineData("French (fr);German (de)\nAccueil;Empfang\n", "file.no-translations")]
    public async Task What_is_no_sheet_of_translations_is_refused_with_what_to_do(string content, string code)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        var answer = await SendAsync(pipeline, visit, content);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Without_an_itinerary_there_is_nothing_to_translate()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/translations", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "no-itinerary"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_language_that_agendas_are_not_made_in_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        Assert.Equal(HttpStatusCode.BadRequest, (await pipeline.GetAsync($"{visit.Path}/translations?into=tlh", Cancel)).Status);
    }

    [Fact]
    public async Task Both_languages_stand_side_by_side()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await SendAsync(pipeline, visit, "English (en);Russian (ru)\nCybersecurity in orbit;Кибербезопасность на орбите\n");

        var page = await pipeline.GetAsync($"{visit.Path}/agenda?version=1&lang=en&beside=ru", Cancel);

        Assert.Contains("Cybersecurity in orbit", page.Text, StringComparison.Ordinal);
        Assert.Contains("Кибербезопасность на орбите", page.Text, StringComparison.Ordinal);
    }

    private static Task<TestVisit> PreparedAsync(Pipeline pipeline) => TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

    private static Task<Answer> SendAsync(Pipeline pipeline, TestVisit visit, string lines) =>
        pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/translations", "translations.csv", Encoding.UTF8.GetBytes(lines), Cancel);

    private static int ProgressOf(JsonElement answer, string language) => answer.GetProperty("progress").EnumerateArray()
        .Single(progress => progress.GetProperty("language").GetString() == language).GetProperty("translated").GetInt32();

    private static string TextOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
