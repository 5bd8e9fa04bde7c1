/**
 * Ways in which one and the same deed is done, of which one excludes the other: "~" with an adverb or with a phrase and its preposition.
 * They are compared only where the two verbs tell of one event (see `../contrarySides.lexicon.ts`).
 */
export const MANNER_ROWS = `
~deliberately ~intentionally ~knowingly ~purposely ~consciously ~wilfully ~on_purpose ~with_intent | ~accidentally ~inadvertently ~unintentionally ~unknowingly ~unwittingly ~mistakenly ~by_accident ~by_mistake ~by_chance ~in_error
~voluntarily ~willingly ~freely ~of_own_accord ~of_free_will | ~involuntarily ~forcibly ~reluctantly ~unwillingly ~by_force ~under_duress ~under_pressure ~at_gunpoint ~under_protest ~grudgingly
~alone ~single-handedly ~singlehandedly ~solo ~unaided | ~together ~jointly ~in_group ~with_accomplice ~with_help
~publicly ~openly ~in_public | ~privately ~secretly ~covertly ~clandestinely ~in_private ~in_secret ~behind_closed_door ~discreetly
~quickly ~swiftly ~immediately ~promptly ~rapidly ~at_once ~instantly ~fast ~without_delay | ~slowly ~belatedly ~late ~after_delay ~gradually
~suddenly ~abruptly | ~gradually ~slowly
~early ~prematurely ~ahead_of_schedule ~ahead_of_time | ~late ~belatedly ~behind_schedule | ~punctually ~on_time ~on_schedule
~peacefully ~without_incident ~without_violence ~quietly | ~violently ~in_violence ~in_chaos ~with_violence
~safely ~smoothly ~without_incident | ~unsafely ~dangerously
~successfully ~with_success | ~unsuccessfully ~without_success ~in_vain
~temporarily ~provisionally | ~permanently ~indefinitely ~for_good ~forever
~legally ~lawfully | ~illegally ~unlawfully
~legitimately | ~illegitimately
~directly | ~indirectly
~formally ~officially | ~informally ~unofficially
~in_person ~personally | ~remotely ~online ~in_absentia ~by_letter ~by_proxy ~by_phone ~by_telephone ~by_video ~by_video_link ~by_videolink
~by_hand ~manually | ~by_machine ~mechanically ~automatically
~upstream | ~downstream
~uphill | ~downhill
~upstairs | ~downstairs
~upwards ~upward | ~downwards ~downward
~inside ~indoors | ~outside ~outdoors
~forwards ~forward | ~backwards ~backward
~clockwise | ~anticlockwise ~counterclockwise
~left ~to_left ~to_port | ~right ~to_right ~to_starboard
~north ~northward ~northwards ~to_north | ~south ~southward ~southwards ~to_south
~east ~eastward ~eastwards ~to_east | ~west ~westward ~westwards ~to_west
~above ~overhead | ~below ~beneath ~underneath
~abroad | ~at_home ~home
~on_foot | ~by_car | ~by_train ~by_rail | ~by_bus ~by_coach | ~by_plane ~by_air | ~by_boat ~by_ship ~by_sea ~by_ferry | ~by_bicycle ~by_bike | ~on_horseback | ~by_taxi | ~by_helicopter
~by_road ~by_lorry ~by_truck | ~by_rail ~by_train | ~by_sea ~by_ship | ~by_air ~by_plane
~unanimously | ~narrowly ~by_majority ~by_narrow_majority
~overwhelmingly ~by_large_majority | ~narrowly ~by_narrow_margin
~comfortably ~easily ~by_wide_margin | ~narrowly ~barely ~by_narrow_margin
~sharply ~steeply ~strongly ~dramatically ~considerably ~significantly ~substantially | ~slightly ~marginally ~modestly ~a_little
~heavily ~badly ~severely ~seriously ~critically ~gravely | ~slightly ~lightly ~mildly
~completely ~totally ~wholly | ~partly ~partially
~first | ~second | ~third | ~fourth | ~fifth | ~last
~in_first_round | ~in_second_round | ~in_third_round
~on_first_ballot | ~on_second_ballot | ~on_third_ballot
~in_first_half | ~in_second_half
~at_first_attempt ~on_first_attempt | ~at_second_attempt ~on_second_attempt | ~at_third_attempt ~on_third_attempt
~in_cash | ~by_card ~by_cheque ~by_check ~by_transfer ~by_bank_transfer ~on_credit ~in_instalment ~in_bitcoin
~in_full | ~in_part ~in_instalment
~at_profit ~at_gain | ~at_loss
~for_free ~free_of_charge ~without_charge | ~for_fee ~at_price
~in_advance ~beforehand | ~afterwards ~in_arrears
~during_day ~by_day ~in_daylight ~in_broad_daylight | ~at_night ~by_night ~after_dark ~in_dark ~under_cover_of_darkness
~live | ~on_tape
~anonymously ~under_pseudonym ~under_false_name ~under_assumed_name | ~under_own_name ~under_real_name
~from_left | ~from_right
~from_front | ~from_behind
~from_above | ~from_below
~from_inside ~from_within | ~from_outside
~on_left | ~on_right
~at_front ~in_front | ~at_back ~at_rear
~at_top | ~at_bottom
~on_ground_floor | ~on_first_floor | ~on_second_floor | ~on_third_floor | ~on_top_floor
~with_resistance | ~without_resistance ~without_struggle ~without_fight
~with_agreement ~with_deal | ~without_agreement ~without_deal ~without_result
~in_victory | ~in_defeat | ~in_draw ~in_stalemate
~in_success | ~in_failure ~in_disaster
~in_agreement | ~in_disagreement ~in_deadlock ~in_failure
~in_acquittal | ~in_conviction
~positive | ~negative
~higher ~up | ~lower ~down
~open | ~shut ~closed ~locked
~alive | ~dead
~empty ~empty-handed | ~full ~laden ~loaded
~unhurt ~unharmed ~unscathed ~uninjured | ~injured ~wounded ~hurt
~unopposed | ~against_rival
~well ~humanely ~fairly | ~badly ~poorly ~cruelly ~unfairly
~correctly ~accurately ~rightly ~properly | ~incorrectly ~wrongly ~wrongfully ~inaccurately ~improperly
~truthfully ~honestly | ~falsely ~dishonestly
~carefully ~cautiously | ~carelessly ~recklessly ~negligently
~loudly | ~quietly ~silently
~regularly ~frequently ~often | ~rarely ~seldom ~infrequently
~individually ~separately | ~jointly ~collectively ~together
~verbally ~orally | ~in_writing
~locally | ~abroad
`;
