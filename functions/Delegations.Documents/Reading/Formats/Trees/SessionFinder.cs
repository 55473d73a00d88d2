using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Finds the sessions in a tree: what has a time, or lies in a list that belongs to a day, however deep.</summary>
internal sealed class SessionFinder
{
    // Sessions joined by their identifiers may refer to one another.
    private const int MostReferences = 3;

    private readonly TreeKeys keys = new();
    private readonly MappingReader reader;
    private readonly TimedNodes timed;
    private readonly SessionRows rows;
    private readonly ReadBudget budget;
    private readonly HashSet<TreeNode> referred = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TreeNode> walked = new(ReferenceEqualityComparer.Instance);
    private int references;

    private SessionFinder(IReadOnlyList<TreeNode> roots, ReadBudget budget, FindingsWriter findings)
    {
        this.budget = budget;
        reader = new MappingReader(keys, new TreeIndex(roots), findings);
        timed = new TimedNodes(keys);
        rows = new SessionRows(budget, findings);
        foreach (var root in roots)
        {
            timed.Mark(root);
        }
    }

    /// <summary>The blocks of a tree that holds sessions; null where it holds none.</summary>
    public static List<SourceBlock>? Find(IReadOnlyList<TreeNode> roots, ReadBudget budget, FindingsWriter findings)
    {
        var finder = new SessionFinder(roots, budget, findings);
        var shared = TreeScope.Root;
        for (var index = 0; index < roots.Count; index++)
        {
            var before = finder.rows.Count;
            finder.Walk("", roots[index], shared, 0);
            if (index == 0 && finder.rows.Count == before && roots[0] is TreeNode.Mapping head)
            {
                // A first document without sessions is the head of the others.
                var reading = finder.reader.Read(head, hasTime: false);
                shared = shared.Within(reading, shared.DayOf(reading), isRoom: false, group: "");
            }
        }

        return finder.rows.HasSessions ? finder.rows.ToBlocks() : null;
    }

    private void Walk(string key, TreeNode node, TreeScope scope, int depth)
    {
        budget.CheckDepth(depth);
        switch (node)
        {
            case TreeNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    Walk(key, item, scope with { IsHead = false }, depth + 1);
                }

                break;
            case TreeNode.Mapping mapping when scope.IsReferred || !referred.Contains(mapping):
                WalkMapping(key, mapping, scope, depth);
                break;
            case TreeNode.Scalar scalar when !scope.IsHead && TimeNotation.FindAtStart(scalar.Text) is { } time:
                rows.AddLine(TreeTexts.Clean(scalar.Text), time, scope, scalar.Line);
                break;
            default:
                break;
        }
    }

    private void WalkMapping(string key, TreeNode.Mapping mapping, TreeScope scope, int depth)
    {
        walked.Add(mapping);
        var reading = reader.Read(mapping, scope.Start.Length > 0);
        if (reading.IsOff || (reading.HasDayFlags && reading.DaysOn.Count == 0))
        {
            rows.SwitchedOff(reading.Line);
            return;
        }

        MergeTalk(reading);
        var isRoom = keys.IsRooms(key) && reading.Start.Length == 0;
        var isDay = !isRoom && TreeDay.IsOnlyDay(reading.Title);
        var day = scope.DayOf(reading, isRoom || reading.Title.Length > 60 ? [] : [isDay || timed.Contains(mapping) ? reading.Title : ""]);
        var isTitled = reading.Title.Length > 0 && !isDay && !isRoom;
        var below = SessionsBelow(reading, scope, day, isTitled);
        if (scope.IsHead)
        {
            AddHead(reading, isTitled && below.Count > 0);
        }

        if (below.Count == 0 || IsSessionItself(reading, isTitled, below))
        {
            Emit(key, reading, scope, day, below.Count > 0);
        }

        var inner = scope.Within(reading, day, isRoom, isTitled && !scope.IsHead ? reading.Title : "") with { IsReferred = false, EndsAtFour = scope.EndsAtFour || IsExchanged(mapping) };
        foreach (var part in below)
        {
            Descend(part, inner, reading, depth);
        }
    }

    /// <summary>What a file says of the whole, in its root or in a mapping such as <c>conference</c> beside the sessions.</summary>
    private void AddHead(MappingReading reading, bool isTitled)
    {
        rows.AddHead(reading, isTitled);
        foreach (var part in reading.Nested)
        {
            if (part.Node is TreeNode.Mapping about && keys.IsHead(part.Key) && !timed.Contains(about))
            {
                rows.AddHead(reader.Read(about, hasTime: false), isTitled: !isTitled);
            }
        }
    }

    private void Emit(string key, MappingReading reading, TreeScope scope, TreeDay day, bool hasBelow)
    {
        if (scope.IsHead && keys.IsHead(key))
        {
            return;
        }

        if (reading.Start.Length > 0 || scope.Start.Length > 0 || reading.Unexplained.Count > 0 || (!hasBelow && (reading.Title.Length > 0 || reading.Speakers.Count > 0) && (day.Rank > 0 || !scope.IsHead)))
        {
            rows.Add(reading, scope, day);
        }
    }

    /// <summary>A group with a title and a time is a session as well, unless its parts say where they take place and no time of their own.</summary>
    private bool IsSessionItself(MappingReading reading, bool isTitled, List<NestedNode> below) =>
        isTitled && TreeScope.IsSlot(reading) && below.TrueForAll(part => timed.Contains(part.Node) && !part.IsReferred);

    private List<NestedNode> SessionsBelow(MappingReading reading, TreeScope scope, TreeDay day, bool isTitled)
    {
        var hasSlot = reading.Start.Length > 0 || scope.Start.Length > 0;
        var anyTimed = reading.Nested.Exists(part => timed.Contains(part.Node) && !keys.IsBeside(part.Key));
        var below = new List<NestedNode>();
        var hasRooms = reading.Nested.Exists(part => keys.WordsOf(part.Key) is "rooms" && timed.Contains(part.Node));
        foreach (var part in reading.Nested)
        {
            if (hasRooms && keys.WordsOf(part.Key) is "time slots")
            {
                // The same sessions once more, as grids are drawn.
                continue;
            }

            if (part.IsReferred || IsBelow(part, anyTimed, hasSlot, day, isTitled))
            {
                below.Add(part);
            }
            else
            {
                AddPart(reading, part.Key, part.Node, isTitled && hasSlot);
            }
        }

        return below;
    }

    private bool IsBelow(NestedNode part, bool anyTimed, bool hasSlot, TreeDay day, bool isTitled)
    {
        if (timed.Contains(part.Node) || IsTime(part.Key) || (!keys.IsBeside(part.Key) && TreeShapes.HasDates(keys, part.Node)))
        {
            return !keys.IsBeside(part.Key) || keys.IsSessions(part.Key);
        }

        return !keys.IsBeside(part.Key) && !anyTimed && TreeShapes.HasTitles(keys, part.Node)
            && (hasSlot ? !isTitled || TreeShapes.HasPlaces(keys, part.Node) : day.Rank > 1 && (keys.IsSessions(part.Key) || !isTitled));
    }

    private void AddPart(MappingReading reading, string key, TreeNode node, bool isSession)
    {
        if (!isSession || keys.IsBeside(key) || !TreeShapes.HasTitles(keys, node))
        {
            reader.ReportUnread(key, node.Line);
            return;
        }

        reading.Notes.AddRange(TreeShapes.Lines(keys, node));
    }

    /// <summary>The talk of a slot: <c>time: 9:00, talk: {title, speaker}</c>.</summary>
    private void MergeTalk(MappingReading reading)
    {
        if (reading.Title.Length > 0 || reading.Start.Length == 0)
        {
            return;
        }

        var talks = reading.Nested.Where(part => part.Node is TreeNode.Mapping && keys.IsSessions(part.Key) && TreeShapes.HasTitles(keys, part.Node)).ToList();
        if (talks is [{ Node: TreeNode.Mapping talk } only] && !timed.Contains(talk))
        {
            reading.Nested.Remove(only);
            reader.Merge(reading, talk);
        }
    }

    private void Descend(NestedNode part, TreeScope scope, MappingReading reading, int depth)
    {
        if (part is { IsReferred: true, Node: TreeNode.Sequence list })
        {
            Follow(part.Key, list, scope, depth);
            return;
        }

        var inner = ByKey(part.Key, part.Node, scope, reading);
        if (part.Node is TreeNode.Mapping mapping && keys.IsRooms(part.Key) && mapping.Members.All(member => member.Value is not TreeNode.Scalar))
        {
            foreach (var (room, value) in mapping.Members)
            {
                Walk("", value, inner with { Texts = With(inner, Field.Room, room), IsHead = false }, depth + 1);
            }

            return;
        }

        Walk(part.Key, part.Node, inner, depth + 1);
    }

    private void Follow(string key, TreeNode.Sequence list, TreeScope scope, int depth)
    {
        if (references >= MostReferences)
        {
            return;
        }

        references++;
        foreach (var item in list.Items.Where(item => !walked.Contains(item) || !timed.Contains(item)))
        {
            referred.Add(item);
            Walk(key, item, scope with { IsHead = false, IsReferred = true }, depth + 1);
        }

        references--;
    }

    /// <summary>What the key itself says: a day, a time, a room.</summary>
    private TreeScope ByKey(string key, TreeNode node, TreeScope scope, MappingReading reading)
    {
        if (IsTime(key))
        {
            return scope with { Start = key, End = "", IsHead = false };
        }

        var split = TreeKeys.Split(key);
        if (TreeDay.IsOnlyDay(split) && TreeDay.Of(split) is var day && day.Rank > scope.Day.Rank)
        {
            return scope with { Day = day, IsHead = false };
        }

        var isUnknown = !keys.IsSessions(key) && keys.FieldOf(key) is null && keys.TitleRank(key) is null && !scope.Texts.ContainsKey(Field.Room);
        var areAll = reading.Nested.Count > 1 && reading.Nested.TrueForAll(part => !keys.IsSessions(part.Key));
        var isPlace = isUnknown && (node is TreeNode.Mapping ? reading.Start.Length > 0 : areAll && (reading.Start.Length > 0 || scope.Day.Rank > 1));
        return isPlace ? scope with { Texts = With(scope, Field.Room, key), IsHead = false } : scope;
    }

    /// <summary>The days of schedule.xml and schedule.json are numbered and hold rooms.</summary>
    private bool IsExchanged(TreeNode.Mapping mapping) =>
        mapping.Members.Any(member => member.Key is "index") && mapping.Members.Any(member => member.Key is "room" or "rooms") && mapping.Members.Any(member => keys.FieldOf(member.Key) is Field.Date);

    private static bool IsTime(string key) => TimeNotation.FindAtStart(key) is { } time && time.Length * 2 >= key.Length;

    private static Dictionary<Field, string> With(TreeScope scope, Field field, string text) => new(scope.Texts) { [field] = text };
}
