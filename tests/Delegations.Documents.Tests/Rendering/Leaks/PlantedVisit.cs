using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.Leaks;

/// <summary>A visit with a mark in every field that some reader must not see: by audience, by label, by the wish not to be named.</summary>
internal sealed class PlantedVisit
{
    public const string Open = "OPENTITLE";

    private static readonly LocalDate Monday = new(2025, 11, 3);

    private readonly List<Mark> marks = [];
    private readonly List<Leg> legs = [];
    private readonly List<Stop> stops = [];
    private readonly List<Session> sessions = [];
    private readonly List<Person> people = [];
    private readonly List<TranslatedText> translations = [];

    public PlantedVisit()
    {
        AddPeople();
        AddOpenSession();
        foreach (var audience in Enum.GetValues<Audience>().Where(audience => audience > Audience.Public))
        {
            AddRestricted("for" + audience, audience, null);
        }

        foreach (var label in Enum.GetValues<Handling>().Where(label => label > Handling.Clear))
        {
            AddRestricted("label" + label, Audience.Public, label);
        }

        AddRestricted("cancelled", Audience.Internal, null, session => session with { Audience = Audience.Public, Cancelled = true });
    }

    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>A guest who is no named member, and one who is.</summary>
    public Person Guest { get; } = Samples.Person("Dana Guest", mayBeNamed: true, PersonRole.Delegate);

    public Person Member { get; } = Samples.Person("Milo Member", mayBeNamed: true, PersonRole.HeadOfDelegation);

    public StopId OpenStop { get; } = StopId.Derive("open");

    public Itinerary Itinerary => Samples.Itinerary(sessions) with
    {
        Source = new SourceFile(Plant("filename", null) + ".xlsx", "xlsx", Plant("hash", null)),
        Legs = legs,
        Stops = stops,
        Findings = [new Finding("x", Severity.Info, Plant("findingplace", null), Plant("finding", null))],
    };

    public AgendaSettings For(Audience audience) => Samples.Settings(audience, people) with
    {
        Translations = new Translations(translations),
        Members = [Member.Id],
        Contact = Plant("contact", Audience.Delegation),
        HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"],
    };

    private static string Upper(string word) => "QQ" + word.ToUpper(CultureInfo.InvariantCulture);

    private string Plant(string word, Audience? from, Handling label = Handling.Clear)
    {
        var mark = new Mark(Upper(word), from, label);
        if (!marks.Contains(mark))
        {
            marks.Add(mark);
        }

        return mark.Word;
    }

    private void AddPeople()
    {
        people.AddRange(
        [
            Guest,
            Member,
            Samples.Person(Plant("shyname", Audience.Delegation) + " Marked", mayBeNamed: false) with
            {
                Function = "Director",
                Email = Plant("shymail", Audience.Internal) + "@example.org",
                AssistantEmail = Plant("assistant", null) + "@example.org",
                Phone = Plant("shyphone", Audience.Internal),
                Citizenship = Plant("citizenship", null),
            },
            Samples.Person("Listed Person") with { Email = Plant("listmail", Audience.Internal) + "@example.org", Phone = Plant("listphone", Audience.Internal) },
            Samples.Person(Plant("quiethelper", Audience.Delegation), mayBeNamed: false, PersonRole.Interpreter),
        ]);
    }

    private void AddOpenSession()
    {
        var shy = Upper("shyname");
        stops.Add(new Stop(OpenStop, "Gate") { Address = "1 Open Road", EntryConditions = Plant("entry", Audience.Delegation) });
        var title = $"{Open} with Ms {shy} Marked";
        sessions.Add(Samples.Session(title, Monday, "08:00", "09:00") with
        {
            Stop = OpenStop,
            Notes = $"Write to {Plant("textmail", Audience.Internal)}@example.org or to {shy} Marked.",
            InternalNotes = Plant("internalnotes", Audience.Internal),
            Reference = Plant("reference", null),
            Origin = Plant("origin", null),
            Wordings = [new Wording(Language.French) { Title = $"{Open} avec Mme {shy} Marked", Notes = $"Écrire à {Plant("wordingmail", Audience.Internal)}@example.org" }],
            Speakers = [new Mention { Name = "Eva Müller", Email = Plant("speakermail", Audience.Internal) + "@example.org" }, new Mention { Name = shy + " Marked" }, new Mention { Name = "Listed Person" }],
            Hosts = [new Mention { Name = $"Marked, {shy}", Function = $"Host ({shy.ToLowerInvariant()} marked)" }],
        });
        translations.Add(new TranslatedText(null, Language.Russian, title, $"{Open}: {shy} Marked, {Plant("translationmail", Audience.Internal)}@example.org"));
    }

    /// <summary>A session with a stop and a leg of its own, all of whose fields are marked; and the same without a day.</summary>
    private void AddRestricted(string name, Audience from, Handling? label, Func<Session, Session>? change = null)
    {
        string Field(string field, Audience? least = null) => Plant(name + field, least is { } audience && audience > from ? audience : from, label ?? Handling.Clear);

        var day = Monday.PlusDays(1 + legs.Count);
        var leg = new Leg(LegId.Derive(name), Field("leg"), Samples.Brussels, day, day);
        var stop = new Stop(StopId.Derive(name), Field("stop")) { Leg = leg.Id, Address = Field("address"), EntryConditions = Field("entry", Audience.Delegation) };
        var session = Samples.Session(Field("title"), day, "10:00", "11:00") with
        {
            Audience = from,
            Handling = label,
            Place = Field("place"),
            Leg = leg.Id,
            Stop = stop.Id,
            Notes = Field("notes"),
            InternalNotes = Field("internal", Audience.Internal),
            Position = new GeoPoint(12.3456 + legs.Count, 45.6789),
            Wordings = [new Wording(Language.German) { Title = Field("wordingtitle"), Place = Field("wordingplace"), Notes = Field("wordingnotes") }],
            Speakers = [new Mention { Name = Field("speaker"), Function = Field("function"), Organisation = Field("organisation"), Email = Field("mail", Audience.Internal) + "@example.org" }],
            Hosts = [new Mention { Name = Field("host") }],
        };
        marks.Add(new Mark(string.Create(CultureInfo.InvariantCulture, $"{12.3456 + legs.Count}"), from, label ?? Handling.Clear));
        translations.Add(new TranslatedText(session.Id, Language.Russian, session.Title, Field("translation")));
        legs.Add(leg);
        stops.Add(stop);

        // At the open stop as well, so that what is said of the stop as a whole is searched too.
        var there = session with { Id = SessionId.Derive(name, "there"), Stop = OpenStop, Leg = null, Place = "", Title = Field("there"), Wordings = null, Position = null, Speakers = [new Mention { Name = "Pat " + Field("visitor") }] };
        session = change?.Invoke(session) ?? session;
        there = change?.Invoke(there) ?? there;
        sessions.AddRange([session, there, session with { Id = SessionId.Derive(name, "undated"), Date = null, Title = Field("undated"), Place = "" }]);
    }
}
