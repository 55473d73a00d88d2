using System.Text.Json;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;

namespace Delegations.Reports.Archive;

/// <summary>
/// Collects by what a visit knows people: its rows (list, invitations, remarks, links, shares, thanks) and the mentions of every version of
/// its itinerary. What is a place as well is left, and of mentions what is an organisation: it is no person's name. Whoever is on the list can
/// be erased, also where the list names an organisation.
/// </summary>
internal sealed class VisitNames(ItineraryStore itineraries, ReportStore reports)
{
    /// <summary>Columns, and members of JSON in columns, that hold a person's name, address or number in any kind of row.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "email", "assistantEmail", "phone", "address", "recipient", "recipientName", "recipientAddress", "onBehalf", "organiserName",
        "organiserAddress", "person", "owner", "author",
    };

    /// <summary>Kinds whose <c>name</c> is another thing's.</summary>
    private static readonly string[] Nameless = ["visit", "attachment", "version", "audit"];

    public async Task<IReadOnlyList<KnownName>> ListAsync(VisitId visit, IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        var names = new List<KnownName>();
        var things = new Things();
        foreach (var row in rows)
        {
            AddRow(row, names);
            things.Add(row["organisation"] as string);
        }

        foreach (var version in await itineraries.ListAsync(visit, cancellationToken))
        {
            if (await itineraries.FindAsync(visit, version.Number, cancellationToken) is { Itinerary: { } itinerary })
            {
                AddMentions(itinerary, names, things);
            }
        }

        foreach (var report in await reports.ListAsync(visit, cancellationToken))
        {
            if (await reports.ReadFactsAsync(visit, report, cancellationToken) is { } facts)
            {
                AddFacts(facts, names, things);
            }
        }

        return
        [
            .. names.Concat(names.Select(Bare).OfType<KnownName>())
                .Where(name => !things.Contains(name) && !OpaqueId.IsValid(name.Text))
                .OrderBy(name => name.Person is null)
                .DistinctBy(name => name.Text, StringComparer.Ordinal),
        ];
    }

    private static void AddRow(TableEntity row, List<KnownName> names)
    {
        var kind = row.RowKey.Split('|')[0];
        PersonId? person = kind is "person" && PersonId.TryParse(row.RowKey["person|".Length..], null, out var own) ? own
            : PersonId.TryParse(row["person"] as string, null, out var named) ? named
            : null;
        foreach (var (column, value) in row)
        {
            if (value is not string { Length: > 0 } text)
            {
                continue;
            }

            if (Telling.Contains(column) && (column is not "name" || !Nameless.Contains(kind)))
            {
                names.Add(new KnownName(text, person));
            }
            else if (!Nameless.Contains(kind) && text[0] is '{' or '[')
            {
                AddJson(text, names);
            }
        }
    }

    private static void AddJson(string text, List<KnownName> names)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            AddJson(document.RootElement, names);
        }
        catch (JsonException)
        {
            // A sentence that begins with a bracket.
        }
    }

    private static void AddJson(JsonElement element, List<KnownName> names)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var one in element.EnumerateArray())
            {
                AddJson(one, names);
            }
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.String && Telling.Contains(member.Name) && member.Value.GetString() is { Length: > 0 } name)
                {
                    names.Add(new KnownName(name, null));
                }

                AddJson(member.Value, names);
            }
        }
    }

    /// <summary>Somebody may have left the list since; and whom a report thanks or asks for something is in no row.</summary>
    private static void AddFacts(ReportFacts facts, List<KnownName> names, Things things)
    {
        names.AddRange(facts.People.Select(person => new KnownName(person.Name, person.Id)));
        names.AddRange(facts.Material.Thanks.Select(thanked => thanked.Name)
            .Concat(facts.Material.NextSteps.Select(step => step.Owner))
            .Concat(facts.Material.Attendance.Select(attendance => attendance.Name))
            .Where(name => name.Length > 0)
            .Select(name => new KnownName(name, null)));
        foreach (var organisation in facts.People.Select(person => person.Organisation).Concat(facts.Material.Thanks.Select(thanked => thanked.Organisation)))
        {
            things.Add(organisation);
        }

        AddMentions(facts.Itinerary, names, things);
    }

    private static void AddMentions(Itinerary itinerary, List<KnownName> names, Things things)
    {
        foreach (var mention in itinerary.Sessions.SelectMany(session => session.Speakers.Concat(session.Hosts)))
        {
            names.Add(new KnownName(mention.Name, null));
            if (mention.Email is { Length: > 0 } address)
            {
                names.Add(new KnownName(address, null));
            }

            things.Add(mention.Organisation);
        }

        things.AddPlaces([.. itinerary.Stops.Select(stop => stop.Name), .. itinerary.Legs.Select(leg => leg.Name), .. itinerary.Sessions.Select(session => session.Place)]);
    }

    /// <summary>The name without forms of address, as documents may write it.</summary>
    private static KnownName? Bare(KnownName name)
    {
        var words = name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] bare = [.. words.SkipWhile(PeopleIndex.IsHonorific)];
        return bare.Length > 1 && bare.Length < words.Length ? name with { Text = string.Join(' ', bare) } : null;
    }

    /// <summary>What is called like a person and is none.</summary>
    private sealed class Things
    {
        private readonly HashSet<string> places = new(StringComparer.OrdinalIgnoreCase);
        private readonly HashSet<string> organisations = new(StringComparer.OrdinalIgnoreCase);

        public void Add(string? organisation) => organisations.Add(organisation ?? "");

        public void AddPlaces(IEnumerable<string> names) => places.UnionWith(names);

        public bool Contains(KnownName name) => places.Contains(name.Text) || (name.Person is null && organisations.Contains(name.Text));
    }
}
