import { useRef, useState } from 'preact/hooks';
import type { Answer, FirstMinuteModel, QuestionModel } from './model';
import type { SidebarActions } from './sidebar-actions';
import { ToggleButton } from './toggle-button';
import { WindowedList } from './windowed-list';
import type { Words } from './words/words';

interface FirstMinuteProps {
	readonly firstMinute: FirstMinuteModel;
	readonly words: Words;
	readonly actions: SidebarActions;
}

const Deeds = ({
	firstMinute: { title, deeds, toggle },
	actions,
}: Omit<FirstMinuteProps, 'words'>) => (
	<>
		<WindowedList
			label={title}
			look="lines"
			rows={deeds}
			textOf={({ hint }) => hint}
			titleOf={({ title }) => title}
			onToggle={({ place }, event) => {
				actions.openPlace(place, event);
			}}
			drawRow={(row) => (
				<>
					<span class="action-threshold-name" dir="auto">
						{row.title}
					</span>{' '}
					<span class="action-threshold-hint" dir="auto">
						{row.hint}
					</span>
				</>
			)}
		/>
		{toggle !== undefined && (
			<ToggleButton
				toggle={toggle}
				onToggle={(id) => {
					actions.toggleFold(id);
				}}
			/>
		)}
	</>
);

interface QuestionProps extends Pick<FirstMinuteProps, 'words'> {
	readonly question: QuestionModel;
	/** Undefined where the owner cannot say. */
	readonly onAnswer: (would: boolean | undefined) => void;
}

/** One question at a time; the answer brings the next, under the same key. */
const Question = ({ question, words: { firstMinute }, onAnswer }: QuestionProps) => {
	const answers = [
		[firstMinute.yes, true],
		[firstMinute.no, false],
		[firstMinute.cannotSay, undefined],
	] as const;
	return (
		<div class="action-threshold-asked" role="group" aria-label={question.text}>
			<p class="action-threshold-note">{question.position}</p>
			<p class="action-threshold-question-text" aria-live="polite" dir="auto">
				{question.text}
			</p>
			<div class="action-threshold-buttons">
				{answers.map(([label, would]) => (
					<button
						key={label}
						type="button"
						onClick={() => {
							onAnswer(would);
						}}
					>
						{label}
					</button>
				))}
			</div>
		</div>
	);
};

/** Who has acted for ego, and what the owner knows better than the notes; nothing is written before they save. */
export function FirstMinutePanel({ firstMinute, words, actions }: FirstMinuteProps) {
	// What was asked in the beginning stays what is asked, whatever the notes come to meanwhile.
	const { current: questions } = useRef(firstMinute.questions);
	const [answers, setAnswers] = useState<readonly Answer[]>([]);
	const [asked, setAsked] = useState(0);
	const question = questions[asked];
	const { title, deeds } = firstMinute;
	const says = words.firstMinute;
	return (
		<section class="action-threshold-first-minute" aria-label={title}>
			<div class="action-threshold-headline" role="heading" aria-level={2}>
				{title}
			</div>
			{deeds.length > 0 && <Deeds firstMinute={firstMinute} actions={actions} />}
			{question !== undefined && (
				<Question
					question={question}
					words={words}
					onAnswer={(would) => {
						setAsked(asked + 1);
						const { person, thing } = question;
						if (would !== undefined) setAnswers([...answers, { person, thing, would }]);
					}}
				/>
			)}
			<div class="action-threshold-buttons">
				{answers.length > 0 && (
					<button
						type="button"
						class="action-threshold-main"
						onClick={() => {
							actions.endFirstMinute(answers);
						}}
					>
						{says.save(answers.length)}
					</button>
				)}
				<button
					type="button"
					onClick={() => {
						actions.endFirstMinute([]);
					}}
				>
					{answers.length > 0 ? says.discard : says.goOn}
				</button>
			</div>
			<p class="action-threshold-note">{answers.length > 0 ? says.whatIsSaved : says.calm}</p>
		</section>
	);
}
