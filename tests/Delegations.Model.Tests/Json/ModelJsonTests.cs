using System.Text.Json;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;
using Xunit;

namespace Delegations.Model.Tests.Json;

public sealed class ModelJsonTests
{
    private static readonly Itinerary Example = new()
    {
        Source = new SourceFile("visite.xlsx", "xlsx", "00"),
        Title = "Visite à Liège",
        Language = Language.French,
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Legs = [new Leg(LegId.Derive("leg"), "Liège", DateTimeZoneProviders.Tzdb["Europe/Brussels"], new LocalDate(2025, 11, 3), null)],
        Stops = [new Stop(StopId.Derive("stop"), "CSL") { Leg = LegId.Derive("leg") }],
        Sessions =
        [
            new Session
            {
                Id = SessionId.Derive("session"),
                Date = new LocalDate(2025, 11, 3),
                Start = new LocalTime(9, 0),
                TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
                Title = "Accueil",
                Speakers = [new Mention { Name = "Anna Berg", Email = "anna@example.org" }],
                Audience = Audience.Delegation,
                Origin = "Programme!A5:F5",
            },
        ],
        Findings = [new Finding("date.none", Severity.Error, "file", "No day is given.")],
    };

    [Fact]
    public void An_itinerary_reads_back_as_it_was_written()
    {
        var written = JsonSerializer.Serialize(Example, ModelJson.Readable.Itinerary);

        var read = JsonSerializer.Deserialize(written, ModelJson.Readable.Itinerary);

        Assert.NotNull(read);
        Assert.Equal(written, JsonSerializer.Serialize(read, ModelJson.Readable.Itinerary));
        Assert.Equal(Example.Sessions[0].Id, read.Sessions[0].Id);
    }

    [Fact]
    public void Has_the_shape_that_others_read()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Example, ModelJson.Readable.Itinerary));

        var root = json.RootElement;
        var session = root.GetProperty("sessions")[0];
        Assert.Equal(("fr", "Europe/Brussels", "xlsx"), (root.GetProperty("language").GetString(), root.GetProperty("timeZone").GetString(), root.GetProperty("source").GetProperty("format").GetString()));
        Assert.Equal(("2025-11-03", "09:00", JsonValueKind.Null), (session.GetProperty("date").GetString(), session.GetProperty("start").GetString(), session.GetProperty("end").ValueKind));
        Assert.Equal(("delegation", false), (session.GetProperty("audience").GetString(), session.GetProperty("cancelled").GetBoolean()));
        Assert.False(session.TryGetProperty("endDate", out _));
        Assert.Equal("error", root.GetProperty("findings")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void Writes_accented_letters_as_themselves()
    {
        Assert.Contains("Visite à Liège", JsonSerializer.Serialize(Example, ModelJson.Readable.Itinerary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_reads_back_as_it_was_written()
    {
        var question = Question.Ask(QuestionKind.DateOrder, QuestionId.Derive("q"), "03/04/2025", Language.French, ("day-first", "2025-04-03"), ("month-first", "2025-03-04"));
        IReadOnlyList<Finding> findings = [Example.Findings[0] with { Question = question with { Answer = "day-first" } }];

        var written = JsonSerializer.Serialize(findings, ModelJson.Readable.IReadOnlyListFinding);
        var read = JsonSerializer.Deserialize(written, ModelJson.Readable.IReadOnlyListFinding);

        Assert.Equal(written, JsonSerializer.Serialize(read, ModelJson.Readable.IReadOnlyListFinding));
        Assert.Equal("Le mois : 4 mars 2025", read?[0].Question?.Choices[1].Label);
    }

    [Fact]
    public void A_finding_that_was_kept_before_there_were_questions_asks_none()
    {
        const string Kept = """[{"code":"date.none","severity":"error","place":"file","message":"No day is given."}]""";

        var read = JsonSerializer.Deserialize(Kept, ModelJson.Readable.IReadOnlyListFinding);

        Assert.Equal(Example.Findings, read);
        Assert.DoesNotContain("question", JsonSerializer.Serialize(read, ModelJson.Readable.IReadOnlyListFinding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"timeZone\": \"Europe/Brussels\"", "\"timeZone\": \"Mars/Base\"")]
    [InlineData("\"language\": \"fr\"", "\"language\": \"xx\"")]
    [InlineData("\"date\": \"2025-11-03\"", "\"date\": \"2025-13-03\"")]
    [InlineData("\"start\": \"09:00\"", "\"start\": \"9 o'clock\"")]
    [InlineData("\"audience\": \"delegation\"", "\"audience\": \"everybody\"")]
    public void Refuses_values_that_are_not_ours(string ours, string other)
    {
        var written = JsonSerializer.Serialize(Example, ModelJson.Readable.Itinerary);
        Assert.Contains(ours, written, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(written.Replace(ours, other, StringComparison.Ordinal), ModelJson.Readable.Itinerary));
    }

    [Fact]
    public void People_read_back_as_they_were_written()
    {
        IReadOnlyList<Person> people = [new Person { Id = PersonId.Derive("p"), Name = "Anna Berg", Role = PersonRole.HeadOfDelegation, Language = Language.Dutch, MayBeNamed = false }];

        var written = JsonSerializer.Serialize(people, ModelJson.Readable.IReadOnlyListPerson);

        Assert.Contains("\"head-of-delegation\"", written, StringComparison.Ordinal);
        Assert.Equal(people, JsonSerializer.Deserialize(written, ModelJson.Readable.IReadOnlyListPerson));
    }
}
