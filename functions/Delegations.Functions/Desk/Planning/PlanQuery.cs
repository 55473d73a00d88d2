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

    /// <summary>As fields write kinds; empty for a mail with the plan.</summary>
    public const string LaterCode = "delayed";
    public const string ByPhoneCode = "by-phone";
    public const string LeftOutCode = "excluded";

    private const string WhenPrefix = "when-";
    private const string UntilPrefix = "until-";
    private static readonly LocalDateTimePattern Field = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public AgendaState? State { get; init; }
    public Inviting? Inviting { get; init; }

    /// <summary>Null where nothing was said, so that the present publication's stand.</summary>
    public IReadOnlyList<Hold>? Holds { get; init; }

    /// <summary>Delays that lack their time, or whose time is over, as they were written.</summary>
    public IReadOnlyDictionary<PersonId, string> Unfinished { get; init; } = new Dictionary<PersonId, string>();

    /// <summary>Null for words that mean nothing: addresses are made by pages.</summary>
    public static PlanQuery? Read(IEnumerable<KeyValuePair<string, StringValues>> fields, Visit visit, Instant now)
    {
        var all = fields.ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal);
        if (!QueryWords.TryRead(all[StateKey].FirstOrDefault().ToString(), out AgendaState? state)
            || !QueryWords.TryRead(all[InvitingKey].FirstOrDefault().ToString(), out Inviting? inviting))
        {
            return null;
        }

        var texts = all[HoldKey].SelectMany(values => values).SelectMany(text => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var unfinished = new Dictionary<PersonId, string>();
        foreach (var choice in all.Where(field => field.Key.StartsWith(WhenPrefix, StringComparison.Ordinal)))
        {
            var (kind, name) = (choice.First().ToString(), choice.Key[WhenPrefix.Length..]);
            var until = all[UntilPrefix + name].FirstOrDefault().ToString();
            if (kind is not LaterCode)
            {
                texts.AddRange(kind.Length > 0 ? [$"{PersonIn(name)}:{kind}"] : []);
            }
            else if (MomentOf(until, visit) is { } moment && moment > now)
            {
                texts.Add($"{PersonIn(name)}:{kind}:{InstantPattern.ExtendedIso.Format(moment)}");
            }
            else if (PersonId.TryParse(PersonIn(name), CultureInfo.InvariantCulture, out var person))
            {
                unfinished[person] = until;
            }
        }

        return HoldText.TryRead(texts, out var holds)
            ? new PlanQuery { State = state, Inviting = inviting, Holds = holds ?? (all.Contains(WishesKey) ? [] : null), Unfinished = unfinished }
            : null;
    }

    /// <summary>The field that says when a person is written to.</summary>
    /// <param name="step">A page may hold two plans, each with its fields.</param>
    public static string WhenFieldOf(string step, string person) => $"{WhenPrefix}{step}-{person}";

    /// <summary>The field of that delay.</summary>
    public static string UntilFieldOf(string step, string person) => $"{UntilPrefix}{step}-{person}";

    /// <summary>A moment as that field writes it, on the visit's clock.</summary>
    public static string FieldTextOf(Instant? until, Visit visit) => until is { } moment ? Field.Format(moment.InZone(visit.TimeZone).LocalDateTime) : "";

    public static string CodeOf(AgendaState state) => state is AgendaState.Preliminary ? "preliminary" : "final";

    public static string CodeOf(Inviting inviting) => inviting switch
    {
        Visits.Inviting.Nobody => "nobody",
        Visits.Inviting.Hosts => "hosts",
        _ => "hosts-and-speakers",
    };

    public static string CodeOf(HoldKind? kind) => kind switch
    {
        HoldKind.Delayed => LaterCode,
        HoldKind.ByPhone => ByPhoneCode,
        HoldKind.Excluded => LeftOutCode,
        _ => "",
    };

    /// <summary>The wishes as fields, with the word that says that they are all: one field for all of them, parted by blanks.</summary>
    public static IReadOnlyList<HiddenField> FieldsOf(IReadOnlyList<Hold>? holds) =>
    [
        .. holds is null ? [] : new[] { new HiddenField(WishesKey, "1") },
        .. holds is { Count: > 0 } some ? new[] { new HiddenField(HoldKey, string.Join(' ', some.Select(HoldText.Of))) } : [],
    ];

    /// <summary>Fields as an address writes them.</summary>
    public static string AddressOf(string path, IEnumerable<HiddenField> fields) =>
        $"{path}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";

    private static string PersonIn(string name) => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>Browsers may write seconds, too.</summary>
    private static Instant? MomentOf(string written, Visit visit) =>
        written.Length >= 16 && Field.Parse(written[..16]) is { Success: true, Value: var local } ? PlaceTime.ToInstant(local, visit.TimeZone) : null;
}
