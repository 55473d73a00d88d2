using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Planning;

/// <summary>What a plan is asked for, in an address or a form: in which state, inviting whom, and who is not to be written to now.</summary>
internal sealed record PlanQuery
{
    public const string StateKey = "state";
    public const string InvitingKey = "inviting";
    public const string HoldKey = "hold";

    /// <summary>Says that wishes are given, even where they are none: those of the present publication then do not stand.</summary>
    public const string WishesKey = "wishes";

    private const string LaterSuffix = ":delayed";
    private static readonly LocalDateTimePattern Field = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public AgendaState? State { get; init; }
    public Inviting? Inviting { get; init; }

    /// <summary>Null where nothing was said, so that the present publication's stand.</summary>
    public IReadOnlyList<Hold>? Holds { get; init; }

    /// <summary>Delays that lack their time, or whose time is over, as they were written.</summary>
    public IReadOnlyDictionary<PersonId, string> Unfinished { get; init; } = new Dictionary<PersonId, string>();

    /// <summary>Null for words that mean nothing: addresses are made by pages.</summary>
    public static PlanQuery? Read(Func<string, StringValues> field, Visit visit, Instant now)
    {
        if (!QueryWords.TryRead(field(StateKey), out AgendaState? state) || !QueryWords.TryRead(field(InvitingKey), out Inviting? inviting))
        {
            return null;
        }

        var (texts, unfinished) = (new List<string?>(), new Dictionary<PersonId, string>());
        foreach (var text in field(HoldKey).Where(text => text is { Length: > 0 }))
        {
            if (Later(text!) is not { } person)
            {
                texts.Add(text);
                continue;
            }

            var written = field(UntilFieldOf(person)).ToString();
            if (MomentOf(written, visit) is { } until && until > now)
            {
                texts.Add(HoldText.Of(new Hold(person, HoldKind.Delayed, until)));
            }
            else
            {
                unfinished[person] = written;
            }
        }

        return HoldText.TryRead(texts, out var holds)
            ? new PlanQuery { State = state, Inviting = inviting, Holds = holds ?? (field(WishesKey).Count > 0 ? [] : null), Unfinished = unfinished }
            : null;
    }

    /// <summary>The field of a person's delay.</summary>
    public static string UntilFieldOf(PersonId person) => $"until-{person}";

    /// <summary>A moment as that field writes it, on the visit's clock.</summary>
    public static string FieldTextOf(Instant? until, Visit visit) => until is { } moment ? Field.Format(moment.InZone(visit.TimeZone).LocalDateTime) : "";

    public static string CodeOf(AgendaState state) => state is AgendaState.Preliminary ? "preliminary" : "final";

    public static string CodeOf(Inviting inviting) => inviting switch
    {
        Visits.Inviting.Nobody => "nobody",
        Visits.Inviting.Hosts => "hosts",
        _ => "hosts-and-speakers",
    };

    /// <summary>The wishes as fields; with the word that says that they are all.</summary>
    public static IReadOnlyList<HiddenField> FieldsOf(IReadOnlyList<Hold>? holds) => holds is null
        ? []
        : [new HiddenField(WishesKey, "1"), .. holds.Select(hold => new HiddenField(HoldKey, HoldText.Of(hold)))];

    /// <summary>Fields as an address writes them.</summary>
    public static string AddressOf(string path, IEnumerable<HiddenField> fields) =>
        $"{path}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";

    /// <summary>Whom the word <c>person:delayed</c> of the list means; its time has a field of its own.</summary>
    private static PersonId? Later(string text) =>
        text.EndsWith(LaterSuffix, StringComparison.Ordinal) && PersonId.TryParse(text[..^LaterSuffix.Length], CultureInfo.InvariantCulture, out var person)
            ? person
            : null;

    /// <summary>Browsers may write seconds, too.</summary>
    private static Instant? MomentOf(string written, Visit visit) =>
        written.Length >= 16 && Field.Parse(written[..16]) is { Success: true, Value: var local } ? PlaceTime.ToInstant(local, visit.TimeZone) : null;
}
