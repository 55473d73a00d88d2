using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Reads the members of a mapping by their keys and what they hold.</summary>
internal sealed partial class MappingReader(TreeKeys keys, TreeIndex index, FindingsWriter findings)
{
    private const int DeepestMerge = 4;

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public MappingReading Read(TreeNode.Mapping mapping, bool hasTime)
    {
        var reading = new MappingReading(mapping.Line);
        AddAll(reading, mapping, hasTime, 0);
        SettleLanguages(reading);
        return reading;
    }

    /// <summary>Takes over what a mapping within says of the same session: <c>talk: {title, speaker}</c>.</summary>
    public void Merge(MappingReading reading, TreeNode.Mapping mapping)
    {
        AddAll(reading, mapping, hasTime: true, 1);
        SettleLanguages(reading);
    }

    public void ReportUnread(string key, int line)
    {
        if (reported.Count < 100 && reported.Add(key))
        {
            findings.ColumnUnread($"line {Words.Number(line)}", Words.OneLine(key));
        }
    }

    private void AddAll(MappingReading reading, TreeNode.Mapping mapping, bool hasTime, int depth)
    {
        foreach (var (key, value) in mapping.Members)
        {
            Add(reading, key, value, hasTime || reading.Start.Length > 0, depth);
        }
    }

    private void Add(MappingReading reading, string key, TreeNode value, bool hasTime, int depth)
    {
        switch (value)
        {
            case TreeNode.Scalar { Text.Length: 0 }:
                break;
            case TreeNode.Scalar scalar:
                AddScalar(reading, key, scalar, hasTime, depth);
                break;
            case TreeNode.Mapping mapping:
                AddMapping(reading, key, mapping, depth);
                break;
            case TreeNode.Sequence sequence:
                AddSequence(reading, key, sequence, hasTime);
                break;
            default:
                break;
        }
    }

    private void AddScalar(MappingReading reading, string key, TreeNode.Scalar scalar, bool hasTime, int depth)
    {
        if (TreeFlags.TryTake(reading, keys.WordsOf(key), scalar.Text))
        {
            return;
        }

        if (TreeTexts.IsTruth(scalar.Text))
        {
            return;
        }

        // "participants: max. 25" counts them.
        if (keys.IsPeople(key) && !(keys.WordsOf(key).StartsWith("particip", StringComparison.Ordinal) && scalar.Text.Any(char.IsAsciiDigit)))
        {
            AddPeople(reading, key, scalar);
            return;
        }

        if (hasTime && depth < DeepestMerge && IsReference(key, scalar) && Resolve(key, scalar.Text) is { } session)
        {
            reading.Nested.Add(new NestedNode(key, new TreeNode.Sequence([session], scalar.Line), IsReferred: true));
            return;
        }

        AddText(reading, key, TreeTexts.Clean(scalar.Text), scalar.Line);
    }

    private void AddPeople(MappingReading reading, string key, TreeNode node)
    {
        var words = keys.WordsOf(key);
        var people = TreePeople.Read(node, id => index.FindIn(words, id) ?? index.FindIn("speakers", id) ?? index.FindIn("persons", id), words is "author" || words.EndsWith('s') || words.EndsWith('i'));
        reading.PeopleText = reading.PeopleText.Length == 0 ? Words.OneLine(TreeTexts.Of(node)) : reading.PeopleText;
        foreach (var mention in people)
        {
            var list = keys.FieldOf(key) is Field.Speaker ? reading.Speakers : reading.Hosts;
            if (!list.Exists(known => known.Name == mention.Name))
            {
                list.Add(mention);
            }
        }
    }

    private void AddMapping(MappingReading reading, string key, TreeNode.Mapping mapping, int depth)
    {
        if (keys.IsPeople(key))
        {
            AddPeople(reading, key, mapping);
        }
        else if (TreeTexts.IsTranslated(mapping))
        {
            foreach (var (language, value) in mapping.Members)
            {
                AddTranslated(reading, key, language, TreeTexts.Of(value), value.Line);
            }
        }
        else if (depth < DeepestMerge && PlaceOrTime(reading, key, mapping, depth))
        {
            return;
        }
        else
        {
            reading.Nested.Add(new NestedNode(key, mapping, IsReferred: false));
        }
    }

    /// <summary>A place with its room, a slot with its times, a start with its date.</summary>
    private bool PlaceOrTime(MappingReading reading, string key, TreeNode.Mapping mapping, int depth)
    {
        var words = keys.WordsOf(key);
        if (words is "slot" or "when" or "times" or "timing" or "time" or "time slot" or "timeslot" or "schedule" or "period" && !HoldsList(mapping) && mapping.Members.Any(member => keys.WordsOf(member.Key) is not ("date" or "time") && keys.FieldOf(member.Key) is Field.Start or Field.End))
        {
            AddAll(reading, mapping, hasTime: true, depth + 1);
            return true;
        }

        switch (keys.FieldOf(key))
        {
            case Field.Place or Field.Stop or Field.Room or Field.Address when mapping.Members.All(member => member.Value is TreeNode.Scalar || (member.Value is TreeNode.Mapping inner && !HoldsList(inner))):
                TreePlaces.Add(reading, keys, keys.FieldOf(key) ?? Field.Place, mapping);
                return true;
            case Field.Start or Field.End or Field.Date when !HoldsList(mapping):
                TreePlaces.AddMoment(reading, keys, isEnd: keys.FieldOf(key) is Field.End || words.StartsWith("end", StringComparison.Ordinal), mapping);
                return true;
            case Field.Category or Field.Zone or Field.Language or Field.Status or Field.Organisation or Field.Description when !HoldsList(mapping):
                AddText(reading, key, TreeTexts.Of(mapping), mapping.Line);
                return true;
            default:
                break;
        }

        if (words is "start date" or "end date" or "date start" or "date end" or "begins" or "ends")
        {
            TreePlaces.AddMoment(reading, keys, words.Contains("end", StringComparison.Ordinal), mapping);
            return true;
        }

        return false;
    }

    private static bool HoldsList(TreeNode.Mapping mapping) => mapping.Members.Any(member => member.Value is TreeNode.Sequence list && list.Items.Any(item => item is TreeNode.Mapping));

    private void AddSequence(MappingReading reading, string key, TreeNode.Sequence sequence, bool hasTime)
    {
        if (keys.IsPeople(key) && sequence.Items.Any(IsTalk))
        {
            // "speakers: [{title, speaker}]" are the talks of a slot, whatever the key calls them.
            reading.Nested.Add(new NestedNode("talks", sequence, IsReferred: false));
            return;
        }

        if (keys.IsPeople(key) && !sequence.Items.Any(item => item is TreeNode.Mapping mapping && mapping.Members.Any(member => keys.FieldOf(member.Key) is Field.Start)))
        {
            AddPeople(reading, key, sequence);
            return;
        }

        if (!sequence.Items.All(item => item is TreeNode.Scalar))
        {
            reading.Nested.Add(new NestedNode(key, sequence, IsReferred: false));
            return;
        }

        var scalars = sequence.Items.OfType<TreeNode.Scalar>().Where(item => item.Text.Length > 0).ToList();
        if (scalars.Count == 0)
        {
            return;
        }

        if (hasTime && IsReference(key, scalars[0]))
        {
            AddReferences(reading, key, scalars);
        }
        else if (scalars.Count(item => TimeNotation.FindAtStart(item.Text) is not null) * 2 >= scalars.Count && keys.FieldOf(key) is null)
        {
            reading.Nested.Add(new NestedNode(key, sequence, IsReferred: false));
        }
        else
        {
            AddText(reading, key, TreeTexts.Of(sequence, keys.FieldOf(key) is Field.Description or Field.Notes ? "\n" : "; "), sequence.Line);
        }
    }

    /// <summary>A title of a person is "Dr", and nobody speaks within a person.</summary>
    private bool IsTalk(TreeNode node) => node is TreeNode.Mapping mapping
        && mapping.Members.Any(member => keys.TitleRank(member.Key) is 0 && member.Value is TreeNode.Scalar { Text.Length: > 0 })
        && mapping.Members.Any(member => keys.FieldOf(member.Key) is Field.Speaker && keys.WordsOf(member.Key) is not ("person" or "persons" or "by") && TreeTexts.Of(member.Value).Length > 0);

    private void AddReferences(MappingReading reading, string key, List<TreeNode.Scalar> scalars)
    {
        var found = scalars.Select(scalar => Resolve(key, scalar.Text)).OfType<TreeNode>().ToList();
        if (found.Count > 0)
        {
            reading.Nested.Add(new NestedNode(key, new TreeNode.Sequence(found, scalars[0].Line), IsReferred: true));
        }

        if (found.Count < scalars.Count)
        {
            reading.Unexplained = [.. scalars.Where(scalar => Resolve(key, scalar.Text) is null).Select(scalar => scalar.Text)];
        }
    }

    private bool IsReference(string key, TreeNode.Scalar first)
    {
        var words = keys.WordsOf(key);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        var isNamed = last is "id" or "ids" or "slug" or "slugs" or "ref" or "refs" && last.Length < words.Length && keys.IsSessions(words[..^(last.Length + 1)]);
        return isNamed || (keys.IsSessions(key) && !first.Text.Contains(' ', StringComparison.Ordinal) && (first.Text.All(char.IsAsciiDigit) || Resolve(key, first.Text) is not null));
    }

    private TreeNode.Mapping? Resolve(string key, string id) => index.Find(keys.WordsOf(key), id);
}
