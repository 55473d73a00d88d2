#!/usr/bin/env dotnet
#:property PublishAot=false
#:include dev/*.cs

// One file for people: dotnet dev.cs <verb>
Verb[] verbs = [new Demo(), new Run(), new Test(), new Publish(), new Pack(), new Format(), new Bench(), new Score(), new Chaos()];

if (args.Length > 0 && verbs.FirstOrDefault(verb => verb.Name == args[0]) is { } chosen)
{
    try
    {
        return chosen.Execute(args[1..]);
    }
    catch (StepFailed failed)
    {
        Console.Error.WriteLine(failed.Message);
        return failed.ExitCode;
    }
}

Console.WriteLine("dotnet dev.cs <verb>");
foreach (var verb in verbs)
{
    Console.WriteLine($"  {verb.Name,-8} {verb.Summary}");
}

return args.Length == 0 ? 0 : 1;
