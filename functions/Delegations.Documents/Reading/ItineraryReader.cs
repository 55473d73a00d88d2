using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>Reads an itinerary from the file that a coordinator already has.</summary>
public static class ItineraryReader
{
    /// <summary>Reads the bytes by what they are, whatever the file is called. Bad bytes give an outcome, never an exception.</summary>
    public static ItineraryOutcome Read(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var findings = new FindingsWriter(options.Language);
        try
        {
            var drafts = ReadDrafts(content, options, findings);
            var source = new SourceFile(Path.GetFileName(options.FileName), drafts.Format, SourceFile.HashOf(content.Span));
            return new ItineraryInterpreter(options, findings).Interpret(drafts, source) is { } itinerary
                ? new ItineraryOutcome.Read(itinerary)
                : Unreadable(FileProblem.NoItinerary, options.Language);
        }
        catch (UnreadableFileException refusal)
        {
            return Unreadable(refusal.Problem, options.Language);
        }
        catch (RegexMatchTimeoutException)
        {
            // The patterns are linear on what people write; only text made to be slow gets here.
            return Unreadable(FileProblem.Damaged, options.Language);
        }
    }

    /// <summary>A method of its own, so that the document's many cells are let go before the sessions are assembled.</summary>
    private static DocumentDrafts ReadDrafts(ReadOnlyMemory<byte> content, ReadOptions options, FindingsWriter findings)
    {
        var document = DocumentOpener.Open(content, options.FileName, options.Limits, findings, new VisitFrame(options.Zone, options.Days));
        return new DraftReader(document, options, findings).Read();
    }

    private static ItineraryOutcome.Unreadable Unreadable(FileProblem problem, Language language) => new(problem.Code, problem.Message(language));
}
