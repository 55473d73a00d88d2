using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading;

/// <summary>Reads a people list: a table with headings, address cards (vCard), or lines such as <c>Name &lt;name@example.org&gt;</c>.</summary>
public static class PeopleReader
{
    /// <summary>Reads the bytes by what they are. Bad bytes give an outcome, never an exception.</summary>
    public static PeopleOutcome Read(ReadOnlyMemory<byte> content, PeopleReadOptions options)
    {
        var findings = new FindingsWriter(options.Language);
        try
        {
            var interpreter = new PeopleInterpreter(findings);
            var people = CardReader.Matches(content, options.Limits)
                ? interpreter.Take(CardReader.Read(content, new ReadBudget(options.Limits), findings))
                : interpreter.Interpret(DocumentOpener.Open(content, options.FileName, options.Limits, findings));
            return people.Count > 0
                ? new PeopleOutcome.Read(people, findings.All)
                : new PeopleOutcome.Unreadable(FileProblem.NoPeople.Code, FileProblem.NoPeople.Message(options.Language));
        }
        catch (UnreadableFileException refusal)
        {
            return new PeopleOutcome.Unreadable(refusal.Problem.Code, refusal.Problem.Message(options.Language));
        }
        catch (RegexMatchTimeoutException)
        {
            return new PeopleOutcome.Unreadable(FileProblem.Damaged.Code, FileProblem.Damaged.Message(options.Language));
        }
    }

    /// <summary>The mail addresses that a cell of a list gives, by the rule of the lists: bare, or as <c>Name &lt;name@example.org&gt;</c>.</summary>
    public static IReadOnlyList<string> AddressesIn(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return MailNotation.FindAll(cell);
    }
}
